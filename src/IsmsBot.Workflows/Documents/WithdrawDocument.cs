using IsmsBot.Catalog;
using IsmsBot.Workflows.Versions;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Takes a document out of force with a reason; not one that the standard asks for (DOC-05). Its versions (<see cref="DocumentVersion"/>) are kept
/// for their time.
/// </summary>
public sealed record WithdrawDocument(string Record, int Version, string? Reason = null) : StepAct<ControlledDocument>(Record, Version)
{
    protected override string Action => "withdraw";

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        record.MustAllow(Action);
        Refuse.When(DocumentSet.Find(record.Code)?.Mandatory == true, "DOC-05", ("doc", Sentence.Of(record.Title)));
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.DocumentOwnerId)));
        record.RetainUntil = turn.Today.AddYears(record.RetentionYears);
        foreach (var version in await Publishing.InForceAsync(turn, record))
        {
            version.RetainUntil = record.RetainUntil;
            turn.Move(version, Action, Reason);
        }

        record.EndReview(null);
        await turn.LapseApprovalsAsync(record.Id);
        turn.Move(record, Action, Reason);
        return await AnswerAsync(record, turn, $"Withdrawn. It is kept until {record.RetainUntil}.");
    }
}
