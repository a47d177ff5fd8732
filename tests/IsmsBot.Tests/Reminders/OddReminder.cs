using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.Reminders;

/// <summary>A reminder of one thing of one person, due on <see cref="DueWork.Day"/>; what happens when it is noted or shown is the test's.</summary>
internal sealed class OddReminder(string personId, Action noted, Act? open = null) : Reminder
{
    public override string Policy => "standard";

    public override Task<IReadOnlyList<OpenItem>> DueAsync(
        IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OpenItem>>(afterRecordId.Length > 0 || today < DueWork.Day ? [] : [Item]);

    public override Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        noted();
        turn.Cancellation.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) =>
        Task.CompletedTask;

    private OpenItem Item => new("ODD-0001", personId, DueWork.Day, Sentence.Of("Something odd"), open ?? new SayPhrase("my tasks"));
}

/// <summary>An act of no room: no button can be made of it.</summary>
internal sealed record OfNoRoom : FreeAct
{
    public override Who Allowed() => Who.Anyone;

    protected override Task<Reply> DoAsync(Turn turn) => Task.FromResult(Reply.Say("Nothing."));
}
