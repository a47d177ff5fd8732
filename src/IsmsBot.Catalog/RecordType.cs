using System.Text.Json.Serialization;

namespace IsmsBot.Catalog;

/// <summary>One kind of record: its fields and its life.</summary>
/// <param name="Type">For example <c>Enrolment</c>.</param>
/// <param name="IdPrefix">Three letters of its human ids: <c>ENR</c>.</param>
/// <param name="HomeClause">Key of the clause it belongs to.</param>
/// <param name="Description">What it is.</param>
/// <param name="Fields">Own fields, besides <see cref="RecordTypes.Envelope"/>.</param>
/// <param name="States">All states.</param>
/// <param name="Initial">The first state.</param>
/// <param name="Final">States without a way out.</param>
/// <param name="Transitions">Who may move it from where to where.</param>
public sealed record RecordType(
    string Type, string IdPrefix, string HomeClause, string Description, IReadOnlyList<RecordField> Fields,
    IReadOnlyList<string> States, string Initial, IReadOnlyList<string> Final, IReadOnlyList<Transition> Transitions)
{
    /// <summary>The steps out of a state.</summary>
    public IEnumerable<Transition> From(string state) => Transitions.Where(step => step.From == state);

    /// <summary>The steps with one action, from any state.</summary>
    public IEnumerable<Transition> By(string action) => Transitions.Where(step => step.Action == action);
}

/// <summary>A field of a record.</summary>
/// <param name="Name">In camelCase.</param>
/// <param name="Required">Whether it must be filled (GEN-04).</param>
/// <param name="Type">string, text, int, ref(Person), list(...), enum(...), object(...), and so on.</param>
/// <param name="Description">What it holds.</param>
public sealed record RecordField(string Name, bool Required, string Type, string Description);

/// <summary>One step in the life of a record.</summary>
/// <param name="From">State before.</param>
/// <param name="To">State after; may be the same.</param>
/// <param name="Action">Name of the step: <c>acknowledge</c>.</param>
/// <param name="By">Roles, and relations with an @ before (see <see cref="RecordTypes.Relations"/>).</param>
/// <param name="Guards">Ids of guards besides GEN-01, GEN-04 and GEN-05, which hold for every step.</param>
/// <param name="Condition">What else must hold, in words, parts parted by semicolons; null for nothing.</param>
public sealed record Transition(
    string From, string To, string Action, IReadOnlyList<string> By, IReadOnlyList<string> Guards, string? Condition)
{
    /// <summary>The parts of <see cref="Condition"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Conditions => field ??= Condition?.Split("; ") ?? [];
}
