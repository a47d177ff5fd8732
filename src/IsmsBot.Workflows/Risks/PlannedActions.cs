using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Plans actions and says who judges whether they helped (6.1.1 e).</summary>
internal static class PlannedActions
{
    /// <summary>Days in which somebody judges a finished action; the clause test waits 60.</summary>
    public const int DaysToJudge = 30;

    public static async Task<PlannedAction> PlanAsync(Turn turn, string source, Record cause, string what, Person responsible, DateOnly due, CancellationToken cancellationToken)
    {
        var action = turn.Create(new PlannedAction
        {
            Id = await NumberSeries.NextAsync(turn.Db, "ACT", cancellationToken),
            Title = what,
            OwnerId = cause.OwnerId,
            Source = source,
            SourceRef = cause.Id,
            Description = what,
            ResponsibleId = responsible.Id,
            DueAt = due,
            OriginalDueAt = due,
            NextStepOn = ReminderPlan.Of(ActionReminder.PolicyId).NextAfter(due, turn.Today),
        });
        turn.Send((await CardAsync(turn, action, cancellationToken)) with { MayWork = true, MayJudge = false, MayCancel = false }, responsible, $"action:{action.Id}", action.Id);
        return action;
    }

    public static async Task<ActionCard> CardAsync(Turn turn, PlannedAction action, CancellationToken cancellationToken) => new(
        action.Id, action.Version, action.Title, action.Status, action.Source, action.SourceRef, await turn.NameAsync(action.ResponsibleId, cancellationToken), action.DueAt, action.OriginalDueAt, action.Evidence,
        action.CompletedAt, action.VerifiedById is null ? null : await turn.NameAsync(action.VerifiedById, cancellationToken), action.Effectiveness, action.Evaluation, turn.Today)
    {
        MayWork = turn.Person?.Id == action.ResponsibleId,
        MayJudge = turn.Person is { } me && me.Id != action.ResponsibleId && (me.Id == action.OwnerId || me.Has(Role.IsmsManager) || me.Has(Role.InternalAuditor)),
        MayCancel = turn.Person?.Has(Role.IsmsManager) == true,
    };

    /// <summary>The owner of what caused it; without one, or when they did it themselves, the ISMS managers (SOD-04).</summary>
    public static async Task<IReadOnlyList<Person>> JudgesAsync(Turn turn, PlannedAction action, CancellationToken cancellationToken) =>
        action.OwnerId is { } owner && owner != action.ResponsibleId && await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == owner && p.AccountEnabled, cancellationToken) is { } person
            ? [person] : [.. (await RiskWho.HoldersAsync(turn.Db, Role.IsmsManager, cancellationToken)).Where(p => p.Id != action.ResponsibleId)];

    public static async Task<IReadOnlyList<OpenTask>> TasksAsync(Turn turn, string personId, CancellationToken cancellationToken)
    {
        var actions = turn.Db.Set<PlannedAction>().AsNoTracking();
        var work = await actions.Where(a => a.ResponsibleId == personId && (a.Status == ActionState.Open || a.Status == ActionState.InProgress) && (a.Source == "risk" || a.Source == "opportunity")).ToListAsync(cancellationToken);
        var judge = await actions.Where(a => a.OwnerId == personId && a.ResponsibleId != personId && a.Status == ActionState.Done).ToListAsync(cancellationToken);
        return
        [
            .. work.Select(a => new OpenTask(a.Id, $"Action: {a.Title}", a.DueAt, new ShowAction(a.Id))),
            .. judge.Select(a => new OpenTask(a.Id, $"Judge whether it helped: {a.Title}", (a.CompletedAt ?? turn.Today).AddDays(DaysToJudge), new ShowAction(a.Id))),
        ];
    }
}
