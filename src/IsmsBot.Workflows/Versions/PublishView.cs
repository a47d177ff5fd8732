namespace IsmsBot.Workflows.Versions;

/// <summary>"publish {code}": says what stands in the way; only the bot publishes, on the day (POL-02).</summary>
public sealed class PublishView : View
{
    public override string Key => "publish-doc";

    public override IReadOnlyList<string> Phrases => ["publish {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} veröffentlichen"];

    public override Sentence Help => "See when a version is published, for example: publish ISMS-POL-001";

    public override string Permission => "document.submit";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await AskedDocument.FindAsync(turn, asked);
        if (await Drafting.OpenAsync(turn, document) is not { } open)
        {
            return await AskedDocument.SayAsync(turn, document, "There is no new version to publish.");
        }

        if (open.Status == VersionState.Approved)
        {
            return Reply.With(await turn.CardAsync(open), $"Version {open.VersionLabel} is approved. I publish it on {open.EffectiveFrom}.");
        }

        var approver = await turn.NameAsync(open.ApproverId ?? document.ApproverId);
        throw Refuse.With(await turn.CardAsync(open), "POL-02", ("version", Sentence.Of(open.VersionLabel)), ("approver", Sentence.Of(approver)));
    }
}
