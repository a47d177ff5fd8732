namespace IsmsBot.Workflows.Risks;

/// <summary>"Keep it": the ISMS manager has looked at scales, bands and rules, and nothing changes (CAL-07).</summary>
public sealed record KeepMethod(string Record) : Act<RiskMethod>(Record)
{
    public override Who Allowed() => Who.May("method.edit");

    protected override async Task<Reply> DoAsync(RiskMethod record, Turn turn)
    {
        Refuse.Unless(record.Status == MethodState.Active, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "keep"), ("states", $"{MethodState.Active}"));
        (record.CheckBy, record.NextStepOn) = (null, null);
        turn.Edit(record, "kept as it is");
        return Reply.With(MethodCards.Form(await MethodInForce.FindAsync(turn.Db, turn.Cancellation), new ChangeMethod()), "Noted: the method stays as it is.");
    }
}

/// <summary>Once a year the ISMS managers are asked whether the method still fits; top management sees what is in force (CAL-07).</summary>
public sealed class AskForMethod : Job
{
    private const string Entry = "method.review";

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (YearlyDates.DueOn(Entry, turn.Today) is not { } day
            || await turn.Db.Set<RiskMethod>().FirstOrDefaultAsync(m => m.Status == MethodState.Active && m.ApprovedAt < day && (m.LastAskedOn == null || m.LastAskedOn < day), turn.Cancellation) is not { } method)
        {
            return false;
        }

        (method.LastAskedOn, method.CheckBy, method.NextStepOn) = (day, day, ReminderPlan.Of(MethodReminder.PolicyId).NextAfter(day, turn.Today));
        turn.Note(method, "asked to check");
        var card = MethodCards.Form(new MethodInForce(method.Id, method.VersionLabel, method.Read()), new ChangeMethod());
        var managers = await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
        foreach (var person in managers)
        {
            turn.Send(card with { KeepId = method.Id }, person, $"{Name}:{day:yyyy-MM-dd}:{person.Id}", method.Id);
        }

        foreach (var person in (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).ExceptBy(managers.Select(m => m.Id), p => p.Id))
        {
            turn.Send(card with { MayEdit = false }, person, $"{Name}:{day:yyyy-MM-dd}:{person.Id}", method.Id);
        }

        return false;
    }
}

/// <summary>Reminds the ISMS manager of the yearly look at the method (CAL-07).</summary>
public sealed class MethodReminder : Reminder<RiskMethod>
{
    public const string PolicyId = "approval";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var due = await db.Set<RiskMethod>().AsNoTracking().Where(m => m.NextStepOn <= today && m.CheckBy != null && m.Status == MethodState.Active && m.Id.CompareTo(afterRecordId) > 0).OrderBy(m => m.Id).Take(most).ToListAsync(cancellationToken);
        var manager = due.Count == 0 ? null : await RoleHolders.HereAsync(db, Role.IsmsManager, cancellationToken) is [var first, ..] ? first : null;
        return manager is null ? [] : [.. due.Select(m => new OpenItem(m.Id, manager.Id, m.CheckBy!.Value, $"Look at the {m.Title}", new ShowMethod(m.Id)))];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var method = await turn.Db.Set<RiskMethod>().FindAsync([recordId], turn.Cancellation);
        method!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(method, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateWork.TellAsync(turn, Name, escalating, managers);
}

/// <summary>Opens the method that is to be looked at. Changes nothing.</summary>
public sealed record ShowMethod(string Record) : Act<RiskMethod>(Record)
{
    public override Who Allowed() => Who.May("method.edit");

    public override bool OnlyLooks() => true;

    protected override Task<Reply> DoAsync(RiskMethod record, Turn turn) => Task.FromResult(Reply.With(
        MethodCards.Form(new MethodInForce(record.Id, record.VersionLabel, record.Read()), new ChangeMethod()) with { KeepId = record.Status == MethodState.Active && record.CheckBy is not null ? record.Id : null }));
}
