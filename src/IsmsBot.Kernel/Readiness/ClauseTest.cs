using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Readiness;

/// <summary>The answer of a test, with the records it looked at: evidence when it passes, offenders when it fails (domain 0.7).</summary>
public sealed record TestAnswer(bool? Passes, IReadOnlyList<string> Records)
{
    private const int MostRecords = 25;

    public static TestAnswer Pass(params IEnumerable<string> records) => new(true, [.. records.Order(StringComparer.Ordinal).Take(MostRecords)]);

    public static TestAnswer Fail(params IEnumerable<string> records) => new(false, [.. records.Order(StringComparer.Ordinal).Take(MostRecords)]);

    /// <summary>There is nothing to test.</summary>
    public static TestAnswer NotApplicable { get; } = new(null, []);

    public static TestAnswer If(bool passes, params IEnumerable<string> records) => passes ? Pass(records) : Fail(records);
}

/// <summary>One test of a clause: a pure function of the records and a date. Its id and text are in the catalogue (clauses.json, checks).</summary>
public abstract class ClauseTest
{
    /// <summary>Such as awareness.coverage.</summary>
    public abstract string Id { get; }

    public abstract Task<TestAnswer> AnswerAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken);
}

/// <summary>A test written where it is declared.</summary>
public sealed class Check(string id, Func<IsmsDb, DateOnly, CancellationToken, Task<TestAnswer>> answer) : ClauseTest
{
    public override string Id => id;

    public override Task<TestAnswer> AnswerAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken) =>
        answer(db, asOf, cancellationToken);
}
