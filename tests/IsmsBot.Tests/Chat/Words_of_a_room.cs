using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Tests.Chat;

/// <summary>Two rooms may translate one English sentence differently; each is read in its own words.</summary>
public class Words_of_a_room
{
    private const string Assets = "IsmsBot.Workflows.Assets";
    private const string Risks = "IsmsBot.Workflows.Risks";

    private static readonly Workflow AssetsRoom = RoomCatalog.RegisterOf<Asset>().Room;
    private static readonly Workflow RisksRoom = RoomCatalog.RegisterOf<Risk>().Room;

    static Words_of_a_room()
    {
        WordBook.German.Add(Assets, new Dictionary<string, string> { ["An owl was retired"] = "Eine Eule wurde ausgemustert" });
        WordBook.German.Add(Risks, new Dictionary<string, string> { ["An owl was retired"] = "Eine Eule ging in Rente" });
    }

    [Fact]
    public void A_room_is_asked_first_then_the_kernel_then_whoever_said_it_first()
    {
        var book = new WordBook();
        book.Add(null, new Dictionary<string, string> { ["Save"] = "Speichern", ["Open"] = "Öffnen" });
        book.Add(Assets, new Dictionary<string, string> { ["Open"] = "Offen", ["Retire"] = "Ausmustern" });
        book.Add(Risks, new Dictionary<string, string> { ["Retire"] = "Verrenten" });

        Assert.Equal(("Speichern", "Offen", "Ausmustern"), (book.Find("Save", Assets), book.Find("Open", Assets), book.Find("Retire", Assets)));
        Assert.Equal(("Speichern", "Öffnen", "Verrenten"), (book.Find("Save", Risks), book.Find("Open", Risks), book.Find("Retire", Risks)));
        Assert.Equal(("Öffnen", "Ausmustern"), (book.Find("Open"), book.Find("Retire")));
    }

    [Fact]
    public void A_card_of_the_kernel_speaks_in_the_words_of_the_room_that_fills_it()
    {
        var card = new ListCard("owls", "An owl was retired", [], 0, 0);

        Assert.Equal("Eine Eule wurde ausgemustert", (card with { Speaker = AssetsRoom }).SummaryIn(Language.German));
        Assert.Contains("Eine Eule ging in Rente", (card with { Speaker = RisksRoom }).ToJson(Language.German), StringComparison.Ordinal);
        Assert.Equal("An owl was retired", (card with { Speaker = RisksRoom }).SummaryIn(Language.English));
    }

    [Fact]
    public void A_sentence_of_a_room_keeps_its_words_on_the_card_of_another()
    {
        var retired = ((Sentence)"An owl was retired").SaidBy(AssetsRoom);
        var card = new ListCard("owls", $"{retired}; {(Sentence)"An owl was retired"}", [], 0, 0) { Speaker = RisksRoom };

        Assert.Equal("Eine Eule wurde ausgemustert; Eine Eule ging in Rente", card.SummaryIn(Language.German));
    }

    [Fact]
    public void A_card_that_lies_in_the_folder_of_a_room_speaks_in_its_words()
    {
        Assert.Same(RisksRoom, RoomPlaces.Of(typeof(RateCard)));
        Assert.True(Language.German.SpokenBy(RisksRoom) == Language.German);
        Assert.Null(RoomPlaces.Of(typeof(ListCard)));
        Assert.Same(AssetsRoom, RoomPlaces.Of("assets/retire-asset"));
    }
}
