using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>What the card of a document offers with its versions: to open the one in force, go on with the draft, begin one, compare two.</summary>
internal static class WaysToVersions
{
    public static async Task<(IReadOnlyList<OfferedStep> Steps, (Sentence Title, string Url)? Link)> OfAsync(
        ControlledDocument document, Reader reader)
    {
        var turn = reader.Turn;
        var labels = await turn.Db.Set<DocumentVersion>().AsNoTracking()
            .Where(v => v.DocumentCode == document.Code && v.InLibrary).Select(v => v.VersionLabel).ToListAsync(reader.Cancellation);
        (Sentence, string)? link = document.CurrentVersion is { } current && labels.Contains(current)
            ? ("Open the document", await reader.LinkAsync(ReadDocument.Name, document.Code, current)) : null;
        await foreach (var stored in turn.Documents.HistoryAsync(document.Code, reader.Cancellation))
        {
            if (stored.Library == DocumentLibrary.Published && !labels.Contains(stored.Version))
            {
                labels.Add(stored.Version);
            }
        }

        List<Option> versions = [.. labels.OrderByDescending(DocumentNames.Order).Select(label => new Option(label, $"Version {label}"))];
        var open = await Drafting.OpenAsync(turn, document);
        var drafts = DocumentApprovers.MayDraft(reader.Person, document);
        return ([.. Offered(document, versions, open, drafts)], link);
    }

    public static IEnumerable<OfferedStep> Offered(ControlledDocument document, List<Option> versions, DocumentVersion? open, bool drafts)
    {
        if (drafts && open is not null)
        {
            yield return Way("Show the draft", (_, _) => RoomCatalog.RegisterOf<DocumentVersion>().Show(open.Id));
        }

        if (versions.Count > 1)
        {
            yield return Way("Compare", (id, _) => new CompareVersions(id), form => CompareVersions.Draw(form, versions), "Show what changed");
        }

        if (!drafts || open is not null || document.Status == Versions.DocumentState.Withdrawn)
        {
            yield break;
        }

        yield return Way(document.CurrentVersion is null ? "Start a draft" : "Revise", (id, _) => new ShowNewDraft(id));
        if (versions.Count > 1 && document.Status == Versions.DocumentState.Published)
        {
            yield return Way(
                "Bring an earlier version back", (id, _) => new ShowNewDraft(id),
                form => form.Choose(nameof(ShowNewDraft.From), "Which version?", [.. versions.Skip(1)], versions[1].Value, open: false),
                "Make it a new draft");
        }

        OfferedStep Way(Sentence title, Func<string, int, Act> act, Action<CardKit>? form = null, Sentence? button = null) =>
            new(new Step<ControlledDocument>("revise", title) { Form = form, Button = button }, act, document.Id, document.Version);
    }
}
