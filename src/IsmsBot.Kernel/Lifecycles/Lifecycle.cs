using System.Collections;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Lifecycles;

/// <summary>One line of a lifecycle table: from, to, action, who (roles and @relations of the catalogue), guards.</summary>
public sealed record Transition<TState>(TState From, TState To, string Action, IReadOnlyList<string> By, IReadOnlyList<string> Guards)
    where TState : struct, Enum;

/// <summary>The lifecycle table of a record type. Its content is that of records.json; a test compares the two.</summary>
public sealed class Lifecycle<TState>(string recordType) : ILifecycle, IEnumerable<Transition<TState>>
    where TState : struct, Enum
{
    private readonly List<Transition<TState>> transitions = [];

    public string RecordType => recordType;

    public IEnumerable<TransitionWords> Words =>
        transitions.Select(t => new TransitionWords(StateName.Of(t.From), StateName.Of(t.To), t.Action, t.By, t.Guards));

    public void Add(TState from, TState to, string action, string by, params ReadOnlySpan<string> guards) =>
        transitions.Add(new Transition<TState>(from, to, action, by.Split(" "), guards.ToArray()));

    public bool Allows(Record<TState> record, string action) => transitions.Exists(t => t.Action == action && t.From.Equals(record.Status));

    /// <summary>The state an action leads to; GEN-05 when the record is not in a state from which it is allowed.</summary>
    /// <param name="to">Which of several, where one action leads to different states by what was decided.</param>
    public TState Next(Record<TState> record, string action, TState? to = null)
    {
        foreach (var t in transitions)
        {
            if (t.Action == action && t.From.Equals(record.Status) && (to is null || t.To.Equals(to.Value)))
            {
                return t.To;
            }
        }

        var from = transitions.Where(t => t.Action == action).Select(t => t.From).Distinct();
        throw Refuse.With("GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", Sentence.Of(action)), ("states", Sentence.List(from.Select(state => (Sentence)$"{state}"))));
    }

    public IEnumerator<Transition<TState>> GetEnumerator() => transitions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A lifecycle table without its state type: for help texts, documents and the comparison with the catalogue.</summary>
public interface ILifecycle
{
    string RecordType { get; }

    IEnumerable<TransitionWords> Words { get; }
}

public sealed record TransitionWords(string From, string To, string Action, IReadOnlyList<string> By, IReadOnlyList<string> Guards);
