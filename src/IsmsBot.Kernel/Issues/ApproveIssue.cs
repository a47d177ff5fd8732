using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Issues;

/// <summary>Approves exactly what was frozen, never by whoever made it (SOD-01); it takes the place of the version before.</summary>
internal sealed record ApproveIssue<T>(Issue<T> Issue, string Id, int Seen) : VersionedAct<T>(Id, Seen), IMadeByRegister
    where T : Record, IIssued
{
    public string Verb => Issue.VerbOf("approve");

    public byte[] Write() => MadeAct.Write(Record, Version);

    public override Who Allowed() => Issue.Decides("approve");

    /// <summary>GEN-03: it was approved already, by whom and when.</summary>
    protected override async Task<Reply?> AlreadyAsync(T record, Turn turn) => record.ApprovedById is null ? null : Reply.With(
        await Issue.CardAsync(record, turn.Reader),
        Refuse.With(
            "GEN-03",
            ("name", Sentence.Of(await turn.NameAsync(record.ApprovedById))), ("decision", "approve"), ("date", $"{record.ApprovedAt}")).Words);

    protected override Task<bool> IsCurrentAsync(T record, Turn turn) => Issue.IsCurrentAsync(record, Version, turn);

    protected override async Task<Card?> CurrentCardAsync(T record, Turn turn) => await Issue.CardAsync(record, turn.Reader);

    protected override async Task<Reply> DoAsync(T record, Turn turn)
    {
        record.MustAllow("approve");
        await Issue.RefuseBarredAsync(record, turn);
        await Issue.RefuseUnlessReadyAsync(record, turn);
        foreach (var before in Issue.Replaces ? await Issue.InForce(turn.Db).ToListAsync(turn.Cancellation) : [])
        {
            Issue.Replaced(before);
            turn.Move(before, "replace", record.Id);
        }

        (record.ApprovedById, record.ApprovedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, "approve");
        await turn.DecideAsync(record, Decision.Approved, null);
        await Issue.ApprovedAsync(record, turn);
        return Reply.With(await Issue.CardAsync(record, turn.Reader), Issue.ApprovedWords(record));
    }
}
