using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>"extend {code}", "no time for {code}": a skipped review does not count (DOC-07).</summary>
public sealed class ExtendReviewView : View
{
    public override string Key => "extend-review";

    public override IReadOnlyList<string> Phrases => ["extend review {code}", "no time extend {code}", "postpone review {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["Überprüfung {code} verschieben", "keine zeit für {code}"];

    public override Sentence Help => "Say why a review cannot be put off";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await ReviewView.MineAsync(turn, asked);
        var card = await RoomCatalog.RegisterOf<ControlledDocument>().CardAsync(document, turn.Reader);
        throw Refuse.With(card, "DOC-07", ("doc", Sentence.Of(document.Title)));
    }
}
