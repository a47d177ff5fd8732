using System.Text.Json.Serialization;

namespace IsmsBot.Catalog;

/// <summary>One requirement of the standard, known by a stable key; numbers are looked up per edition only for display.</summary>
/// <param name="Key">For example <c>corrective-action</c>.</param>
/// <param name="Order">Place in lists, from 1.</param>
/// <param name="Id2013">Numbers in the edition 2013; empty where it has none.</param>
/// <param name="Id2022">Numbers in the edition 2022 with Amendment 1:2024.</param>
/// <param name="Title">Our short title.</param>
/// <param name="OfficialTitle">The title of the standard.</param>
/// <param name="Requirement">What is asked for, in our words.</param>
/// <param name="Origin">"seed" in both editions, "amendment" or "2022-addition" only in 2022.</param>
/// <param name="RecordTypes">Record types that give evidence.</param>
/// <param name="Documents">Codes of documents that give evidence.</param>
/// <param name="Workflow">Who starts, who decides, who is told.</param>
/// <param name="EvidenceRule">What each state means here.</param>
/// <param name="Checks">Tests of the records.</param>
/// <param name="Metrics">Figures worth watching.</param>
/// <param name="Guards">Ids of guards that serve it.</param>
public sealed record Clause(
    string Key, int Order, IReadOnlyList<string> Id2013, IReadOnlyList<string> Id2022, string Title, string OfficialTitle,
    string Requirement, string Origin, IReadOnlyList<string> RecordTypes, IReadOnlyList<string> Documents, ClauseWorkflow Workflow,
    ClauseEvidenceRule EvidenceRule, IReadOnlyList<ClauseCheck> Checks, IReadOnlyList<ClauseMetric> Metrics,
    IReadOnlyList<string> Guards)
{
    /// <summary>Both numbers: "Nonconformities (10.2; 10.1 in 2013)".</summary>
    [JsonIgnore]
    public string Display => field ??= DisplayIn(Languages.English);

    /// <summary>The numbers alone: "10.2; 10.1 in 2013".</summary>
    [JsonIgnore]
    public string Numbers => field ??= NumbersIn(Languages.English);

    public string TitleIn(string language) => Languages.IsGerman(language) ? German.ClauseTitles[Key] : Title;

    public string DisplayIn(string language) => $"{TitleIn(language)} ({NumbersIn(language)})";

    private string NumbersIn(string language)
    {
        var now = string.Join(", ", Id2022);
        var before = string.Join(", ", Id2013);
        if (now == before)
        {
            return now;
        }

        return (before.Length > 0, Languages.IsGerman(language)) switch
        {
            (true, true) => $"{now}; 2013: {before}",
            (true, false) => $"{now}; {before} in 2013",
            (false, true) => $"{now}; nicht in 2013",
            (false, false) => $"{now}; not in 2013",
        };
    }
}

/// <param name="StartedBy">Who starts it.</param>
/// <param name="DecidedBy">Who decides.</param>
/// <param name="EscalatesTo">Who is told when nothing happens.</param>
public sealed record ClauseWorkflow(string StartedBy, string DecidedBy, string EscalatesTo);

/// <summary>What conforming, partly and missing mean for one clause.</summary>
public sealed record ClauseEvidenceRule(string Conforming, string Partly, string Missing);

/// <summary>A figure worth watching.</summary>
public sealed record ClauseMetric(string Name, string Formula, string Target);
