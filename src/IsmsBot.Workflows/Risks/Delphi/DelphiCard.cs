namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Asks one assessor for their figures; in the second round with the spread of the first and what the outliers said, without names.</summary>
public sealed record DelphiCard(
    string DelphiId, int Round, DateOnly EndsOn, string RiskId, string Title, string Cause, string Event, string Consequence, string Controls, MethodContent Method, Spread? First, IReadOnlyList<string> Explanations, TypedRating Typed) : Card
{
    private const int LongestStep = 140;

    public override string Type => "delphi.answer";

    public override Sentence Summary => $"Your figures for {RiskId}, round {Round}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Scoring by several people, round {Round} of 2, until {EndsOn}");
        kit.Title(Sentence.Of(Title));
        kit.Text($"Because {Cause}, it may happen that {Event}, leading to {Consequence}.");
        kit.Facts(("Controls that work", Controls.Length == 0 ? (Sentence)"none named" : Sentence.Of(Controls)));
        if (First is { } first)
        {
            kit.Facts(DelphiFigures.Of(first));
            foreach (var why in Explanations)
            {
                kit.Quiet($"Somebody says: {why}");
            }
        }

        kit.Quiet("Nobody sees your figures before the round ends, and nobody ever sees that they are yours.");
        DelphiFigures.Ask(kit, Method, Typed);
        kit.Button("Send my figures", new AnswerDelphi(DelphiId, Round), ButtonStyle.Main);
        kit.Footer(DelphiId, "risk-assessment-process");
    }

    internal static IReadOnlyList<Option> Steps(IEnumerable<(int Value, MethodWords Name, MethodWords Meaning)> steps, Language language) =>
        [.. steps.Select(s => new Option(s.Value.ToString(CultureInfo.InvariantCulture), Sentence.Of(Short($"{s.Value} {s.Name.In(language)}: {s.Meaning.In(language)}"))))];

    private static string Short(string text) => text.Length <= LongestStep ? text : text[..LongestStep] + "…";
}

/// <summary>Invites somebody whose figures lie far from the others' to say why.</summary>
public sealed record DelphiExplainCard(string DelphiId, string RiskId, string Title, Spread First, int Mine, DateOnly EndsOn) : Card
{
    public override string Type => "delphi.explain";

    public override Sentence Summary => $"You see {RiskId} differently; would you say why?";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Scoring by several people, until {EndsOn}");
        kit.Title(Sentence.Of(Title));
        kit.Text($"The median of the first round is {First.Score.Median}, from {First.Score.Low} to {First.Score.High}. You said {Mine}. What do you know that the others may not know?");
        kit.Quiet("They read it before the second round, without your name. You may also leave it.");
        kit.Ask(nameof(ExplainDelphi.Why), "Why?", required: false, multiline: true, most: 500);
        kit.Button("Send it without my name", new ExplainDelphi(DelphiId), ButtonStyle.Main);
        kit.Footer(DelphiId, "risk-assessment-process");
    }
}
