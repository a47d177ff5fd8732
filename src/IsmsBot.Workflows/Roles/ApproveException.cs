namespace IsmsBot.Workflows.Roles;

/// <summary>Top management allows two conflicting roles for a time; nobody does so for themselves (SOD-07).</summary>
public sealed record ApproveException(string Record, int Version) : StepAct<SodException>(Record, Version)
{
    protected override string Action => "approve";

    protected override async Task<Reply?> AlreadyAsync(SodException record, Turn turn) => record.Status == SodExceptionState.Approved
        ? await DecidedAsync(record, turn, record.ApprovedById, record.ApprovedAt) : null;

    protected override async Task<Reply> DoAsync(SodException record, Turn turn)
    {
        record.MustAllow(Action);
        if (Register.IsBarred(record, Action, turn.ActorId))
        {
            var others = (await AskingForExceptions.DecidersAsync(record, turn)).Select(person => Sentence.Of(person.Name)).ToList();
            var alternative = others.Count == 0 ? "top management, as soon as there is somebody else" : Sentence.Either(others);
            throw await NoAsync(record, turn, "SOD-07", ("alternative", alternative));
        }

        if (record.ExpiresAt < turn.Today)
        {
            throw await NoAsync(record, turn, "GEN-04", ("fields", "a day that lies ahead: ask for a new exception"));
        }

        (record.ApprovedById, record.ApprovedAt, record.DecideBy) = (turn.ActorId, turn.Today, null);
        turn.Move(record, Action);
        await TellAsync(record, turn);
        return await AnswerAsync(record, turn, $"Approved until {record.ExpiresAt}. Whoever asked is told.");
    }

    /// <summary>Whoever asked can propose the role now; where one of the two is missing still, the button fills the form in.</summary>
    private static async Task TellAsync(SodException record, Turn turn)
    {
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(
            p => p.Id == record.CreatedById && p.AccountEnabled && p.Id != turn.ActorId, turn.Cancellation) is not { } asker)
        {
            return;
        }

        var held = await VacantRoles.Held(turn.Db).Where(a => a.PersonId == record.PersonId).Select(a => a.Role).ToListAsync(turn.Cancellation);
        var wanted = record.Roles.Find(role => !held.Contains(role, StringComparer.Ordinal));
        var name = await turn.NameAsync(record.PersonId);
        var news = new NewsCard(record.Id, record.Title, $"{turn.Actor.Name} approves the exception {record.Id} until {record.ExpiresAt}.")
        {
            Next = wanted is null ? null : new CardButton("Propose the role", new SayPhrase($"assign {wanted.Replace('-', ' ')} to {name}")),
        };
        turn.Send(news, asker, $"exception-approved:{record.Id}", record.Id);
    }
}
