namespace IsmsBot.Workflows.Documents;

/// <summary>Finds the document that a phrase means.</summary>
internal static class DocumentViews
{
    public static async Task<ControlledDocument> FindAsync(Turn turn, Asked asked)
    {
        var code = asked.Slot<DocumentCodeValue>("code")?.Code;
        return await turn.Db.Set<ControlledDocument>().FirstOrDefaultAsync(d => d.Code == code, turn.Cancellation) ?? throw Refuse.NotFound(code ?? asked["code"], "documents");
    }
}

/// <summary>"policy on {topic}", "document {code}", "where is {title}": the link, version, owner and next review.</summary>
public sealed class DocumentView : View
{
    public override string Key => "doc";

    public override IReadOnlyList<string> Phrases => ["document {code}", "policy on {topic}", "where is {title}"];

    public override IReadOnlyList<string> GermanPhrases => ["dokument {code}", "richtlinie zu {topic}", "wo ist {title}"];

    public override Sentence Help => "Find a document, for example: where is the privacy policy";

    public override string Permission => "document.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        if (asked.Slot<DocumentCodeValue>("code") is not null)
        {
            return await DocumentCards.ReplyAsync(turn, await DocumentViews.FindAsync(turn, asked));
        }

        var words = asked["topic"] ?? asked["title"] ?? "";
        var found = await DocumentSearch.FindAsync(turn, words);
        return found switch
        {
            [] => throw Refuse.NotFound(words, "documents"),
            [var only] => await DocumentCards.ReplyAsync(turn, only),
            _ => Reply.With(DocumentListCard.Of(found, Sentence.Of(words), turn.Today)),
        };
    }
}

/// <summary>"revise {code}" and "draft {code}": the questions a draft begins with, or the draft that is open.</summary>
public sealed class DraftView : View
{
    public override string Key => "draft-doc";

    public override IReadOnlyList<string> Phrases => ["revise {code}", "draft {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} überarbeiten", "entwurf {code}"];

    public override Sentence Help => "Open a draft of a document, for example: revise ISMS-POL-001";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await DocumentViews.FindAsync(turn, asked);
        await DocumentRights.RefuseUnlessOwnAsync(turn, document, "document.draft");
        if (document.Status == DocumentState.Withdrawn)
        {
            document.MustAllow("revise");
        }

        return await OpenDrafts.FindAsync(turn.Db, document.Code, turn.Cancellation) is { } open
            ? Reply.With(await VersionCards.ForAsync(turn, open), $"{open.DraftLabel} is open already.")
            : Reply.With(new NewDraftCard(document.Id, document.Version, document.Code, document.Title, document.CurrentVersion, null, null));
    }
}

/// <summary>"approve {code}": the card of the version that waits for a decision.</summary>
public sealed class ApproveView : View
{
    public override string Key => "approve-doc";

    public override IReadOnlyList<string> Phrases => ["approve {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} freigeben"];

    public override Sentence Help => "Decide on a version that waits for you, for example: approve ISMS-PRO-008";

    public override string Permission => "document.approve";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await DocumentViews.FindAsync(turn, asked);
        return await OpenDrafts.FindAsync(turn.Db, document.Code, turn.Cancellation) is { } open
            ? Reply.With(await VersionCards.ForAsync(turn, open))
            : Reply.With(await DocumentCards.ForAsync(turn, document), "No version of it waits for a decision.");
    }
}

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
        var document = await DocumentViews.FindAsync(turn, asked);
        var open = await OpenDrafts.FindAsync(turn.Db, document.Code, turn.Cancellation);
        if (open is not null && open.Status != VersionState.Approved)
        {
            throw Refuse.With(
                await VersionCards.ForAsync(turn, open),
                "POL-02", ("version", Sentence.Of(open.VersionLabel)), ("approver", Sentence.Of(await turn.NameAsync(open.ApproverId ?? document.ApproverId))));
        }

        return open is null
            ? Reply.With(await DocumentCards.ForAsync(turn, document), "There is no new version to publish.")
            : Reply.With(await VersionCards.ForAsync(turn, open), $"Version {open.VersionLabel} is approved. I publish it on {open.EffectiveFrom}.");
    }
}
