using System.Globalization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Issues;

/// <summary>What a room says about deciding: what has to hold, and what follows.</summary>
public abstract partial class Issue<T>
{
    /// <summary>
    /// Whether a card still shows what is stored. Where several people decide one after the other, each decision changes the record and outdates
    /// nobody's card (<see cref="IsOfThisRoundAsync"/>).
    /// </summary>
    /// <param name="seen">Version of the record that the card shows.</param>
    public virtual Task<bool> IsCurrentAsync(T version, int seen, Turn turn) => Task.FromResult(version.Version == seen);

    /// <summary>Whether a card was made since people were last asked, for what they are asked now.</summary>
    protected static async Task<bool> IsOfThisRoundAsync(T version, int seen, Turn turn)
    {
        var asked = await turn.Db.Set<Approval>().AsNoTracking().Where(a => a.SubjectId == version.Id && a.Status == ApprovalState.Pending)
            .Select(a => a.SubjectVersion).ToListAsync(turn.Cancellation);
        return asked.Count == 0 ? version.Version == seen : seen >= asked.Min(shown => int.Parse(shown, CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Refuses what must not come into force as it is: above all lines that changed since they were frozen (<see cref="ChangedSinceAsync"/>).
    /// </summary>
    protected internal virtual Task RefuseUnlessReadyAsync(T version, Turn turn) => Task.CompletedTask;

    /// <summary>Whether a person who holds a role that may send back has anything to do with this very version.</summary>
    protected internal virtual bool IsConcerned(T version, Person person) => true;

    /// <summary>Refuses to send back what was changed since it was shown, where versions are not compared.</summary>
    protected internal virtual Task RefuseChangedAsync(T version, Turn turn) => Task.CompletedTask;

    /// <summary>What follows when a version is in force, in the same save.</summary>
    protected internal virtual Task ApprovedAsync(T version, Turn turn) => Task.CompletedTask;

    /// <summary>What becomes of the version before, besides its state.</summary>
    protected internal virtual void Replaced(T before)
    {
    }

    /// <summary>What whoever approved reads.</summary>
    protected internal virtual Sentence ApprovedWords(T version) => $"Approved. Version {version.VersionLabel} is in force.";

    /// <summary>GEN-02: something that the version froze was changed since; with the current card.</summary>
    protected async Task<Refusal> ChangedSinceAsync(T version, string id, DateTimeOffset changedAt, string changedById, Turn turn) => Refuse.With(
        await CardAsync(version, turn.Reader), "GEN-02",
        ("id", Sentence.Of(id)), ("date", $"{changedAt}"), ("name", Sentence.Of(await turn.NameAsync(changedById))));

    /// <summary>Who decides. Where the line asks for top management, who may not is told who may (SOD-06).</summary>
    internal Who Decides(string action)
    {
        var isForTop = Lifecycle.Of(Type).Lines.Any(line => line.Action == Approve && line.Guards.Contains("SOD-06", StringComparer.Ordinal));
        return isForTop ? new ByTopManagement(WhoTakes(action)) : WhoTakes(action);
    }

    /// <summary>Whether a newer version takes the place of the one in force; objectives stand beside each other.</summary>
    internal bool Replaces => Lifecycle.Of(Type).Lines.Any(line => line.Action == "replace");

    /// <summary>Refuses whom a guard of the line keeps out: who made it, above all (SOD-01), with who is asked instead.</summary>
    internal async Task RefuseBarredAsync(T version, Turn turn)
    {
        var guards = Lifecycle.Of(Type).Guards(version.State, Approve);
        foreach (var guard in guards.Where(guard => Barred.TryGetValue(guard, out var person) && person(version) == turn.ActorId))
        {
            var other = (await ApproversAsync(version, turn)).FirstOrDefault(person => person.Id != turn.ActorId);
            throw Refuse.With(
                guard, ("version", Sentence.Of(version.VersionLabel)), ("doc", Sentence.Of(version.Title)), ("id", Sentence.Of(version.Id)),
                ("alternative", other is null ? (Sentence)"another member of top management" : Sentence.Of(other.Name)));
        }
    }
}
