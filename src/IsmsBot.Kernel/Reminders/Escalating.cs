using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Items to escalate on one step, with the people who are late. What is told to whom is collected here: the kernel journals it, one event for each
/// record and step, on the record itself.
/// </summary>
public sealed record Escalating(EscalationStep Step, int Days, IReadOnlyList<OpenItem> Items)
{
    private readonly Dictionary<string, string> told = new(StringComparer.Ordinal);

    /// <summary>Whom each record was told to, by its id.</summary>
    public IReadOnlyDictionary<string, string> Told => told;

    /// <summary>Somebody was told of a record; those of several levels are named after each other.</summary>
    public void Tell(string recordId, string whom) => told[recordId] = told.TryGetValue(recordId, out var before) ? $"{before}, {whom}" : whom;
}
