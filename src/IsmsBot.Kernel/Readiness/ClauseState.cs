using IsmsBot.Catalog;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Readiness;

public enum ClauseStatus
{
    Missing,
    Partly,
    Conforming,
}

public sealed record TestResult(ClauseCheck Check, TestAnswer Answer)
{
    /// <summary>Not applicable counts as a pass, except for an existence test.</summary>
    public bool Good => Answer.Passes == true || (Answer.Passes is null && Check.Kind != "existence");
}

/// <summary>The state of one clause on a day, by the rules of domain 0.7.</summary>
public sealed record ClauseState(Clause Clause, ClauseStatus Status, int Score, IReadOnlyList<TestResult> Tests)
{
    /// <summary>Clauses whose every test is declared by a room: those, and only those, can be judged.</summary>
    public static IReadOnlyList<Clause> Judged =>
        [.. Clauses.All.Where(c => c.Checks.Count > 0 && c.Checks.All(k => RoomCatalog.Rooms.Any(r => r.ClauseTests.Any(t => t.Id == k.Id))))];

    public static async Task<ClauseState> OfAsync(Clause clause, IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var tests = RoomCatalog.Rooms.SelectMany(r => r.ClauseTests).ToDictionary(t => t.Id, StringComparer.Ordinal);
        var results = new List<TestResult>();
        foreach (var check in clause.Checks)
        {
            results.Add(new TestResult(check, await tests[check.Id].AnswerAsync(db, asOf, cancellationToken)));
        }

        var must = results.Where(r => r.Check.Level == "must" && (r.Answer.Passes is not null || !r.Good)).ToList();
        var passed = must.Count(r => r.Good);
        var exists = results.Any(r => r is { Good: true, Check: { Kind: "existence", Level: "must" } });
        var status = !exists ? ClauseStatus.Missing : passed == must.Count ? ClauseStatus.Conforming : ClauseStatus.Partly;
        return new ClauseState(clause, status, must.Count == 0 ? 0 : 100 * passed / must.Count, results);
    }
}
