using IsmsBot.Workflows.Assets;

namespace IsmsBot.Workflows.Triggers;

/// <summary>
/// Records by hand what calls for a new look at the risks and the bot cannot see: an incident, a finding, a requirement, a supplier (domain 3.5).
/// </summary>
public sealed record RaiseTrigger(string? What = null, string? Kind = null, string? Reference = null, DateOnly? Since = null) : FreeAct
{
    private const int Shortest = 5;
    private const int LongestTitle = 120;

    public override Who Allowed() => Who.MayForAll("method.edit");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var kind = NewTriggerCard.Kinds.Cast<CauseKind?>().FirstOrDefault(k => StateName.Of(k!.Value) == Kind);
        var missing = Missing(kind, turn.Today).ToList();
        if (missing.Count > 0)
        {
            throw Refuse.With(new NewTriggerCard(this), "GEN-04", ("fields", Sentence.List(missing)));
        }

        var cause = new Cause(kind!.Value, await PlaceAsync(turn, kind.Value, Reference!.Trim()), What!.Trim()) { Since = Since };
        if (await FindOpenAsync(turn, cause) is { } there)
        {
            return await CardAsync(there, turn, $"This is on record already as {there.Id}.");
        }

        var trigger = await OpeningTriggers.OpenAsync(turn, cause);
        return await CardAsync(trigger, turn, $"Recorded as {trigger.Id}. It has to be answered by {trigger.AnswerBy}.");
    }

    /// <summary>The trigger of this cause that is open, however its number was written: evt 9 is EVT-0009.</summary>
    private static async Task<Trigger?> FindOpenAsync(Turn turn, Cause cause)
    {
        var open = await turn.Db.Set<Trigger>().Where(t => t.Status == TriggerState.Open && t.Kind == cause.Kind).ToListAsync(turn.Cancellation);
        return open.Find(t => t.Ref == cause.Reference
            || (IdWords.TryRecordId(cause.Reference, out var id) && IdWords.TryRecordId(t.Ref, out var other) && id == other));
    }

    private static async Task<Reply> CardAsync(Trigger trigger, Turn turn, Sentence said) =>
        Reply.With(await RoomCatalog.RegisterOf<Trigger>().CardAsync(trigger, turn.Reader), said);

    private IEnumerable<Sentence> Missing(CauseKind? kind, DateOnly today)
    {
        if (What?.Trim().Length is not (>= Shortest and <= LongestTitle))
        {
            yield return "what happened, in one line";
        }

        if (kind is null)
        {
            yield return "what kind of cause it is";
        }

        if (string.IsNullOrWhiteSpace(Reference))
        {
            yield return "a reference by which others find it";
        }

        if (Since is null || Since > today)
        {
            yield return "since when, not later than today";
        }
    }

    /// <summary>A place by the id under which its assets name it, a record by its id; anything else as it was typed.</summary>
    private static async Task<string> PlaceAsync(Turn turn, CauseKind kind, string typed) => (kind switch
    {
        CauseKind.NewSite => await turn.Db.Set<Site>().Where(s => s.Name == typed).Select(s => s.Id).FirstOrDefaultAsync(turn.Cancellation),
        CauseKind.NewDepartment =>
            await turn.Db.Set<Department>().Where(d => d.Name == typed).Select(d => d.Id).FirstOrDefaultAsync(turn.Cancellation),
        _ => await RecordAsync(turn, typed),
    }) ?? typed;

    /// <summary>
    /// The id of what is on record here, or named by an asset; a number of somebody else's that looks like one stays as it was typed.
    /// </summary>
    private static async Task<string?> RecordAsync(Turn turn, string typed) =>
        IdWords.TryRecordId(typed, out var id)
        && (await turn.Db.Journal.AnyAsync(entry => entry.RecordId == id, turn.Cancellation)
            || await turn.Db.Set<Asset>().AnyAsync(asset => asset.SupplierId == id, turn.Cancellation)) ? id : null;
}

/// <summary>"new trigger": the form for what the bot cannot see itself.</summary>
public sealed class NewTriggerView : View
{
    public override string Key => "trigger-new";

    public override IReadOnlyList<string> Phrases => ["new trigger"];

    public override IReadOnlyList<string> GermanPhrases => ["neuer Auslöser"];

    public override Sentence Help => "Record something that calls for a new look at the risks";

    public override string Permission => "method.edit";

    public override Task<Reply> ShowAsync(Turn turn, Asked asked) =>
        Task.FromResult(Reply.With(new NewTriggerCard(new RaiseTrigger(Since: turn.Today))));
}
