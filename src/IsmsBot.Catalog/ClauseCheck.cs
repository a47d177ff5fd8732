using System.Text.Json.Serialization;

namespace IsmsBot.Catalog;

/// <summary>One test of the records, a pure function of records and a date; the text says which.</summary>
/// <param name="Id">Clause key and name: <c>context-issues.outcomes</c>.</param>
/// <param name="Level">"must" counts for the state; "should" is shown.</param>
/// <param name="Kind">existence, currency, completeness, integrity or effectiveness.</param>
/// <param name="Text">What passes.</param>
/// <param name="RecordTypes">Record types it looks at.</param>
public sealed record ClauseCheck(
    string Id, string Level, string Kind, [property: JsonPropertyName("test")] string Text, IReadOnlyList<string> RecordTypes)
{
    public string TextIn(string language) => Languages.IsGerman(language) ? German.Checks[Id] : Text;
}
