namespace IsmsBot.Workflows.Readiness;

public sealed record ClauseLine(string Key, ClauseStatus Status, int Score, IReadOnlyList<string> FailedTests);

public sealed record TestLine(string Id, bool? Passes, bool Must, IReadOnlyList<string> Records);

/// <summary>State of the clauses: missing first, then partly by score, then conforming.</summary>
public sealed record ReadinessCard(DateOnly AsOf, IReadOnlyList<ClauseLine> Lines) : Card
{
    public override string Type => "readiness.report";

    public override Sentence Summary =>
        $"Records on {AsOf}: {Count(ClauseStatus.Conforming)} conforming, {Count(ClauseStatus.Partly)} partly, {Count(ClauseStatus.Missing)} missing";

    public override void Draw(CardKit kit)
    {
        kit.Overline("What the records say; a person judges");
        kit.Title($"Readiness on {AsOf}");
        var (conforming, partly, missing) = (Count(ClauseStatus.Conforming), Count(ClauseStatus.Partly), Count(ClauseStatus.Missing));
        kit.Text($"{conforming} conforming, {partly} partly, {missing} missing, of the {Lines.Count} clauses that I keep records for.");
        foreach (var line in Lines.Take(10))
        {
            var title = Catalog.Clauses.Get(line.Key).DisplayIn(kit.Language.Code);
            var words = line.FailedTests.Count == 0
                ? (Sentence)$"{line.Status}, {line.Score} %"
                : (Sentence)$"{line.Status}, {line.Score} %; {line.FailedTests.Count:test fails|tests fail}";
            kit.Row(Sentence.Of(title), words, ReadinessTones.Of(line.Status), new CardButton("Show", new ShowClause(line.Key)));
        }
    }

    private int Count(ClauseStatus status) => Lines.Count(l => l.Status == status);
}

/// <summary>One clause: each test with its answer and the records it looked at.</summary>
public sealed record ClauseCard(string Key, ClauseStatus Status, int Score, DateOnly AsOf, IReadOnlyList<TestLine> Tests) : Card
{
    private const int MostRecords = 5;

    public override string Type => "readiness.clause";

    public override Sentence Summary => $"Records for {Catalog.Clauses.Get(Key).Numbers}: {Status}";

    public override void Draw(CardKit kit)
    {
        var clause = Catalog.Clauses.Get(Key);
        kit.Overline($"Records on {AsOf}");
        kit.Title(Sentence.Of(clause.DisplayIn(kit.Language.Code)));
        var passed = Tests.Count(t => t.Passes != false);
        kit.Progress(passed, Tests.Count, ReadinessTones.Of(Status), $"{Status}: {passed} of {Tests.Count} tests pass");
        foreach (var test in Tests)
        {
            var words = test.Passes switch { true => (Sentence)"Passes", false => test.Must ? "Fails" : "Warning", _ => "Nothing to test" };
            kit.Row(
                Sentence.Of(Catalog.Clauses.Check(test.Id).TextIn(kit.Language.Code)),
                test.Records.Count == 0 ? words : (Sentence)$"{words}: {Shown(test.Records)}",
                test.Passes switch { true => Tone.Good, false => test.Must ? Tone.Attention : Tone.Warning, _ => Tone.Default });
        }
    }

    private static string Shown(IReadOnlyList<string> records) =>
        string.Join(", ", records.Take(MostRecords)) + (records.Count > MostRecords ? $" +{records.Count - MostRecords}" : "");
}

/// <summary>How the state of a clause is meant; the word always stands beside it.</summary>
internal static class ReadinessTones
{
    public static Tone Of(ClauseStatus status) => status switch
    {
        ClauseStatus.Conforming => Tone.Good,
        ClauseStatus.Partly => Tone.Warning,
        _ => Tone.Attention,
    };
}

/// <summary>Every card of the room with made-up values.</summary>
internal static class ReadinessSamples
{
    private static readonly DateOnly Day = new(2026, 11, 16);

    public static IReadOnlyList<Card> All =>
    [
        new ReadinessCard(Day, [new("policy", ClauseStatus.Partly, 83, ["policy.communicated"]), new("awareness", ClauseStatus.Conforming, 100, [])]),
        new ClauseCard("awareness", ClauseStatus.Partly, 83, Day,
        [
            new("awareness.plan", true, true, ["ISMS-PLN-003"]), new("awareness.coverage", false, true, ["CAM-2026-04"]),
            new("awareness.joiners", null, true, []),
        ]),
    ];
}
