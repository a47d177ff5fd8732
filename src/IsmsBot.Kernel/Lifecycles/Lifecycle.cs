using System.Collections.Concurrent;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Lifecycles;

/// <summary>The life of a record type: the lines of the catalogue (records.json), which are what is obeyed. Nobody types them again.</summary>
public sealed class Lifecycle
{
    private static readonly ConcurrentDictionary<string, Lifecycle> Known = new(StringComparer.Ordinal);

    private Lifecycle(RecordType type) => Lines = type.Transitions;

    /// <summary>From, to, action, who, guards; in the order of the catalogue.</summary>
    public IReadOnlyList<Transition> Lines { get; }

    /// <exception cref="ArgumentException">The catalogue has no such type.</exception>
    public static Lifecycle Of(string recordType) => Known.GetOrAdd(recordType, static type => new Lifecycle(RecordTypes.Get(type)));

    public static Lifecycle Of(Record record) => Of(record.RecordType);

    /// <summary>Roles and @relations that may take a step, from whatever state, each once.</summary>
    public IEnumerable<string> By(string action) =>
        Lines.Where(line => line.Action == action).SelectMany(line => line.By).Distinct(StringComparer.Ordinal);

    public bool Allows(string state, string action) => Lines.Any(line => line.Action == action && line.From == state);

    /// <summary>The guards of a step out of a state; none when there is no such step.</summary>
    public IReadOnlyList<string> Guards(string state, string action) =>
        Lines.FirstOrDefault(line => line.Action == action && line.From == state)?.Guards ?? [];

    /// <summary>The state that an action leads to, the first where there are several.</summary>
    /// <exception cref="InvalidOperationException">The life has no such action.</exception>
    public string To(string action) => Lines.First(line => line.Action == action).To;

    /// <summary>The state that an action leads to; GEN-05 when the record is not in a state from which it is allowed.</summary>
    /// <param name="to">Which of several, where one action leads to different states by what was decided.</param>
    public string Next(Record record, string action, string? to = null)
    {
        foreach (var line in Lines)
        {
            if (line.Action == action && line.From == record.State && (to is null || line.To == to))
            {
                return line.To;
            }
        }

        var from = Lines.Where(line => line.Action == action).Select(line => line.From).Distinct(StringComparer.Ordinal);
        throw Refuse.With(
            "GEN-05", ("id", Sentence.Of(record.Id)), ("state", record.StateWords(record.State)), ("action", WordsOf(record, action)),
            ("states", Sentence.Either(from.Select(record.StateWords))));
    }

    private static Sentence WordsOf(Record record, string action) =>
        RoomCatalog.RegisterWith(record.Id.Split('-')[0])?.WordsOf(action) ?? Sentence.Of(action.Replace('-', ' '));
}
