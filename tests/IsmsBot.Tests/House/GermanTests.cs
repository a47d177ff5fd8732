using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.House;

/// <summary>Whatever a person with a German Teams sees is German.</summary>
public sealed class GermanTests
{
    private static IReadOnlyDictionary<string, bool> Drawn => Germans.Asked(() =>
    {
        foreach (var sample in TheHouse.Samples)
        {
            _ = sample.Card.ToJson(Language.German);
        }
    });

    private static IEnumerable<SourceFile> Source => TheHouse.Source("src/IsmsBot.Kernel", "src/IsmsBot.Workflows");

    [Fact]
    public void Every_sentence_of_every_sample_card_has_its_German() =>
        Complaints.None(Germans.Missing(Drawn).Select(text => $"no German for \"{text}\""));

    [Fact]
    public void Every_title_help_and_question_of_a_room_has_its_German() =>
        Complaints.None(Germans.Declared(TheHouse.Rooms).Select(sentence => sentence.Template).Where(text => !WordBook.German.Knows(text)).Distinct()
            .Select(text => $"no German for \"{text}\""));

    [Fact]
    public void Every_sentence_in_the_source_of_kernel_and_rooms_has_its_German() => Complaints.None(Source.SelectMany(SentencesInSource.Of)
        .Where(literal => !WordBook.German.Knows(literal.Template)).Select(literal => $"{literal.Where}: no German for \"{literal.Template}\""));

    [Fact]
    public void Every_word_of_a_state_or_kind_that_is_shown_has_its_German() =>
        Complaints.None(Germans.WordsOf(RoomCatalog.Assemblies.SelectMany(assembly => assembly.GetTypes()), Drawn)
            .Where(word => !WordBook.German.Knows(word))
            .Select(word => $"no German for \"{word}\""));

    [Fact]
    public void No_word_is_shown_that_cannot_be_translated() => Complaints.None(Source.SelectMany(SentencesInSource.Baked));

    [Fact]
    public void No_choice_between_sentences_bakes_its_values_in() => Complaints.None(Source.SelectMany(SentencesInSource.BakedChoices));

    [Fact]
    public void A_German_sentence_has_the_holes_of_its_English_one() =>
        Complaints.None(GermanFiles.Pairs.Where(pair => !GermanFiles.SameHoles(pair.English, pair.German))
            .Select(pair => $"\"{pair.German}\" has other holes than \"{pair.English}\""));

    [Fact]
    public void No_German_is_kept_for_a_sentence_that_nobody_says() => Complaints.None(GermanFiles.Unused(Source, Drawn));

    [Theory]
    [InlineData("{0} of {1} done", "{1} von {0} erledigt", true)]
    [InlineData("{0} of {1} done", "{0} erledigt", false)]
    [InlineData("{0:P1} done", "{0} erledigt", false)]
    [InlineData("done", "{0} erledigt", false)]
    [InlineData("{0:day|days} late", "{0:Tag|Tage} zu spät", true)]
    [InlineData("{0:day|days} late", "{0} Tage zu spät", false)]
    public void Holes_may_change_places_but_not_be_lost(string english, string german, bool same) =>
        Assert.Equal(same, GermanFiles.SameHoles(english, german));

    [Fact]
    public void A_sentence_without_German_is_heard_and_so_are_values_baked_into_a_choice()
    {
        var late = 3;
        Sentence baked = late > 0 ? $"{late} owls late" : $"{late} owls early";
        var asked = Germans.Asked(() => _ = (baked.In(Language.German), ((Sentence)$"The owls of {late}").In(Language.German)));

        Assert.Equal(["3 owls late", "The owls of {0}"], Germans.Missing(asked));
    }

    [Theory]
    [InlineData("""    void Draw(CardKit kit) => kit.Text("Two owls");""", "Two owls")]
    [InlineData("""    void Draw(CardKit kit) => kit.Facts(("Due", $"{Due}, {late:N0} owls late"));""", "Due|{0}, {1:N0} owls late")]
    [InlineData("""    void Draw(CardKit kit) => kit.Button(Open ? (Sentence)"Close" : "Open", new OpenOwl("owl"));""", "Close|Open")]
    [InlineData("""    Reply Do() => Reply.Say(x is { } owl ? (Sentence)$"I know {owl}" : (Sentence)"No \"owl\"");""", "I know {0}|No \"owl\"")]
    [InlineData("""    Exception Do() => Refuse.With("GEN-11", ("assignee", "the owl"));""", "the owl")]
    [InlineData("""    public override Sentence Summary => Owls switch { 0 => "No owl", _ => (Sentence)$"{Owls} owls" };""", "No owl|{0} owls")]
    [InlineData("""    private static (string?, Sentence?) Read() => (null, "Not an owl");""", "Not an owl")]
    [InlineData("""    void Ask() => db.Find("owl", x => x.StartsWith("o")); // kit.Text("no")""", "")]
    [InlineData("""    public string Path => "owls/{id}";""", "")]
    public void Sentences_are_found_in_source_by_the_words_around_them(string code, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentencesInSource.Of(new SourceFile("Owl.cs", code)).Select(literal => literal.Template)));

    [Theory]
    [InlineData("""    void Draw(CardKit kit) => kit.Text(Sentence.Of(name ?? "somebody"));""")]
    [InlineData("""    void Draw(CardKit kit) => kit.Text($"{name} is {(late ? "late" : "early")}");""")]
    public void A_word_that_cannot_be_translated_is_complained_about(string code) =>
        Assert.NotEmpty(SentencesInSource.Baked(new SourceFile("Owl.cs", code)));

    [Theory]
    [InlineData("""    void Draw(CardKit kit) => kit.Text(late ? $"{n} owls late" : $"{n} owls");""", 2)]
    [InlineData("""    public override Sentence Summary => n switch { 0 => $"No {n}", _ => $"{n} owls" };""", 2)]
    [InlineData("""    void Draw(CardKit kit) => kit.Text(late ? (Sentence)$"{n} owls late" : (Sentence)$"{n} owls");""", 0)]
    [InlineData("""    void Draw(CardKit kit) => kit.Ask("owl", error: $"{n} owls");""", 0)]
    public void A_choice_that_bakes_its_values_in_is_complained_about(string code, int complaints) =>
        Assert.Equal(complaints, SentencesInSource.BakedChoices(new SourceFile("Owl.cs", code)).Count());

    [Fact]
    public void A_date_is_written_as_Germans_write_it() =>
        Assert.Equal("Fällig am 16. November 2026", ((Sentence)$"Due on {new DateOnly(2026, 11, 16)}").In(Language.German));
}
