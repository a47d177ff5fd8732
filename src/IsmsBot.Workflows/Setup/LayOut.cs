using IsmsBot.Catalog;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Documents;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Setup;

/// <summary>
/// Makes what every ISMS has and nobody has to invent: a line for each control of Annex A, undecided (6.1.3 d), and the document set as planned
/// entries (7.5.1). Only what is missing is made, so that asked twice it changes nothing.
/// </summary>
public sealed record LayOut : FreeAct
{
    internal const string Permission = "setting.edit";

    public override Who Allowed() => Who.May(Permission);

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var (lines, documents) = await MissingAsync(turn);
        foreach (var control in lines)
        {
            turn.Create(new SoaEntry { Id = SoaEntry.IdOf(control.Id), ControlId = control.Id, Title = control.Title });
        }

        foreach (var document in documents)
        {
            await UnderControl.PlanAsync(turn, document);
        }

        var card = await FirstSteps.CardAsync(turn);
        return lines.Count + documents.Count == 0 ? Reply.With(card, "Everything is laid out already.")
            : Reply.With(
                card,
                $"Laid out: {lines.Count:line|lines} of the Statement of Applicability and {documents.Count:planned document|planned documents}.");
    }

    /// <summary>What is not there, neither stored nor made in this turn.</summary>
    internal static async Task<(IReadOnlyList<AnnexControl> Lines, IReadOnlyList<PlannedDocument> Documents)> MissingAsync(Turn turn)
    {
        var lines = await turn.Db.Set<SoaEntry>().Select(entry => entry.ControlId).ToListAsync(turn.Cancellation);
        var codes = await turn.Db.Set<ControlledDocument>().Select(document => document.Code).ToListAsync(turn.Cancellation);
        var (decided, known) = (
            lines.Concat(turn.Made<SoaEntry>().Select(entry => entry.ControlId)).ToHashSet(StringComparer.Ordinal),
            codes.Concat(turn.Made<ControlledDocument>().Select(document => document.Code)).ToHashSet(StringComparer.Ordinal));
        return (
            [.. AnnexControls.All.Where(control => !decided.Contains(control.Id))],
            [.. DocumentSet.All.Where(document => document.Kind != "record-series" && !known.Contains(document.Code))]);
    }
}
