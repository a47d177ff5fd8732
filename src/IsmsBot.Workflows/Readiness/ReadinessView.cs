namespace IsmsBot.Workflows.Readiness;

/// <summary>"are we ready": every clause that the rooms can judge, worst first.</summary>
public sealed class ReadinessView : View
{
    public override string Key => "readiness";

    public override IReadOnlyList<string> Phrases => ["are we ready", "audit readiness", "readiness", "are we ready for the audit"];

    public override IReadOnlyList<string> GermanPhrases => ["sind wir bereit", "auditbereitschaft"];

    public override Sentence Help => "Show what the records say about each clause";

    public override string Permission => "readiness.view";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var states = new List<ClauseLine>();
        foreach (var clause in ClauseState.Judged)
        {
            var state = await ClauseState.OfAsync(clause, turn.Db, turn.Today, turn.Cancellation);
            states.Add(new ClauseLine(clause.Key, state.Status, state.Score, [.. state.Tests.Where(t => !t.Good).Select(t => t.Check.Id)]));
        }

        return Reply.With(new ReadinessCard(turn.Today, [.. states.OrderBy(s => s.Status).ThenBy(s => s.Score)]));
    }
}

/// <summary>"status 7.3": one clause with each test and its records. A bare 10.1 or 10.2 is asked back, because the two swapped places.</summary>
public sealed class ClauseView : View
{
    public override string Key => "clause";

    public override IReadOnlyList<string> Phrases => ["status {clause}", "clause {clause}", "show {clause}"];

    public override IReadOnlyList<string> GermanPhrases => ["Status {clause}", "klausel {clause}", "zeige {clause}"];

    public override Sentence Help => "Show one clause with each test, for example: status 7.3";

    public override string Permission => "readiness.view";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var match = asked.Slot<ClauseValue>("clause")?.Clauses;
        if (match?.One is not { } clause)
        {
            return match is { EditionsDiffer: true, Found: [var first, var second, ..] }
                ? Reply.Say($"Which one: {first.Display} or {second.Display}? Type the title, or 2022: or 2013: before the number.")
                : Reply.Say($"Which clause do you mean? For example: status 7.3.");
        }

        return await ClauseCards.ForAsync(turn, clause);
    }
}

/// <summary>Opens one clause from the list. Changes nothing.</summary>
public sealed record ShowClause(string Clause) : FreeAct
{
    public override Who Allowed() => Who.May("readiness.view");

    public override bool OnlyLooks() => true;

    protected override Task<Reply> DoAsync(Turn turn) =>
        Catalog.Clauses.All.FirstOrDefault(c => c.Key == Clause) is { } clause
            ? ClauseCards.ForAsync(turn, clause)
            : throw Refuse.NotFound(Clause, "are we ready");
}

internal static class ClauseCards
{
    public static async Task<Reply> ForAsync(Turn turn, Catalog.Clause clause)
    {
        if (!ClauseState.Judged.Contains(clause))
        {
            var title = clause.DisplayIn(turn.Language.Code);
            return Reply.Say($"I keep no records for {title} yet, so I cannot judge it. Type \"are we ready\" for what I can judge.");
        }

        var state = await ClauseState.OfAsync(clause, turn.Db, turn.Today, turn.Cancellation);
        var tests = state.Tests.Select(t => new TestLine(t.Check.Id, t.Answer.Passes, t.Check.Level == "must", t.Answer.Records));
        return Reply.With(new ClauseCard(clause.Key, state.Status, state.Score, turn.Today, [.. tests]));
    }
}
