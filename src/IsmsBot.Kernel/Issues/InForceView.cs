using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Issues;

/// <summary>"risk method": the version that waits for a decision, otherwise what the room shows of the one in force.</summary>
internal sealed class InForceView<T>(Issue<T> issue) : RegisterView(issue)
    where T : Record, IIssued
{
    public override string Key => Kind + "-in-force";

    public override IReadOnlyList<string> Phrases => [Noun.One, .. issue.ShortNames];

    public override IReadOnlyList<string> GermanPhrases => [Noun.GermanOne, .. issue.ShortNamesInGerman];

    public override Sentence Help => $"Show what is in force, or waits for approval: {Noun.Single}";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var waiting = await issue.Waiting(turn.Db).AsNoTracking().FirstOrDefaultAsync(turn.Cancellation);
        return Reply.With(waiting is not null ? await issue.CardAsync(waiting, turn.Reader)
            : await issue.InForceCardAsync(await issue.InForce(turn.Db).AsNoTracking().FirstOrDefaultAsync(turn.Cancellation), turn));
    }
}

/// <summary>What is shown when nothing waits.</summary>
public abstract partial class Issue<T>
{
    /// <summary>The version in force, often with the way to the next one; the list when there is none.</summary>
    protected internal virtual async Task<Card> InForceCardAsync(T? inForce, Turn turn) =>
        inForce is null ? await ListAsync(turn, own: false, 0) : await CardAsync(inForce, turn.Reader);
}
