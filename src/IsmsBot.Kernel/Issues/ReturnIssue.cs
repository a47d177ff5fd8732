using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Issues;

/// <summary>Sends a version back to its author with the reason (GEN-07); it is a draft again, and the open requests lapse.</summary>
internal sealed record ReturnIssue<T>(Issue<T> Issue, string Id, int Seen, string? Reason) : VersionedAct<T>(Id, Seen), IMadeByRegister
    where T : Record, IIssued
{
    public string Verb => Issue.VerbOf("return");

    public byte[] Write() => MadeAct.Write(Record, Version);

    public override Who Allowed() => Issue.Decides("return");

    protected override Task<bool> IsCurrentAsync(T record, Turn turn) => Issue.IsCurrentAsync(record, Version, turn);

    protected override async Task<Card?> CurrentCardAsync(T record, Turn turn) => await Issue.CardAsync(record, turn.Reader);

    protected override async Task<Reply> DoAsync(T record, Turn turn)
    {
        if (!Issue.IsConcerned(record, turn.Actor))
        {
            throw await Denied.ForAsync(turn, [Role.TopManagement]);
        }

        await Issue.RefuseChangedAsync(record, turn);
        var author = await turn.NameAsync(record.AuthorId);
        Refuse.UnlessReasoned(Reason, Sentence.Of(author));
        turn.Move(record, "return", Reason);
        await turn.DecideAsync(record, Decision.Returned, Reason);
        var (here, authorId) = (turn.Db.People.AsNoTracking().Where(person => person.AccountEnabled), record.AuthorId);
        if (await here.FirstOrDefaultAsync(person => person.Id == authorId, turn.Cancellation) is { } reader)
        {
            var news = (Sentence)$"{turn.Actor.Name} sends {record.Title} back: {Reason}";
            await turn.SendNewsAsync(record, reader, news, $"{Verb}:{record.Id}:{record.Version}");
        }

        return Reply.With(await Issue.CardAsync(record, turn.Reader), $"Sent back. {author} reads why.");
    }
}
