using System.Globalization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Issues;

/// <summary>Making a version ready and sending it for approval. The room has an act of its own for it, because what it freezes is its own.</summary>
public abstract partial class Issue<T>
{
    /// <summary>The answer when a version waits already; null when one may be sent.</summary>
    public async Task<Reply?> WaitsAsync(Turn turn) => await Waiting(turn.Db).FirstOrDefaultAsync(turn.Cancellation) is { } waiting
        ? Reply.With(await CardAsync(waiting, turn.Reader), "A version waits for approval.") : null;

    /// <summary>The draft that was sent back to this person, or a new one with the next number; the room writes into it what is approved.</summary>
    /// <param name="make">Makes a new one, from its id and its label.</param>
    public async Task<T> DraftAsync(Turn turn, Func<string, string, T> make)
    {
        var drafts = turn.Db.Set<T>().In(Lifecycle.Of(Type).To("return"));
        var mine = drafts.Where(version => EF.Property<string>(version, nameof(IIssued.AuthorId)) == turn.ActorId);
        return await mine.OrderBy(version => version.Id).FirstOrDefaultAsync(turn.Cancellation)
            ?? turn.Create(make(await NumberSeries.NextAsync(turn.Db, Prefix, turn.Cancellation), await NextLabelAsync(turn)));
    }

    /// <summary>Sends a version to whoever approves it; each gets the card as they may act on it.</summary>
    public async Task<Reply> SubmitAsync(Turn turn, T version)
    {
        turn.Move(version, "submit");
        var asked = await ApproversAsync(version, turn);
        await AskAsync(turn, version, asked);
        return Reply.With(await CardAsync(version, turn.Reader), Submitted(version, asked));
    }

    /// <summary>Asks some people for their decision; the first decision settles it for all who are asked together.</summary>
    public Task AskAsync(Turn turn, T version, IReadOnlyList<Person> people) =>
        turn.AskForApprovalAsync(
            version, FingerprintOf(version), people, ReminderPlan.Of(Policy).AnswerBy(turn.Today), person => CardAsync(version, turn.For(person)));

    /// <summary>Who is asked: whoever is here and holds a role that approves, but never the author.</summary>
    public virtual async Task<IReadOnlyList<Person>> ApproversAsync(T version, Turn turn)
    {
        var people = new List<Person>();
        foreach (var role in Lifecycle.Of(Type).By(Approve).Where(by => by[0] is not '@'))
        {
            people.AddRange(await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation));
        }

        return [.. people.DistinctBy(person => person.Id).Where(person => person.Id != version.AuthorId)];
    }

    /// <summary>What whoever sent it reads.</summary>
    protected virtual Sentence Submitted(T version, IReadOnlyList<Person> asked) =>
        $"Sent to {asked.Select(person => person.Name)} for approval. What is in force stays until then.";

    /// <summary>The next whole number, from all that were ever made.</summary>
    private async Task<string> NextLabelAsync(Turn turn)
    {
        var labels = turn.Db.Set<T>().Select(version => EF.Property<string>(version, nameof(IIssued.VersionLabel)));
        var majors = (await labels.ToListAsync(turn.Cancellation))
            .Select(label => int.TryParse(label.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{majors.DefaultIfEmpty(0).Max() + 1}.0");
    }
}
