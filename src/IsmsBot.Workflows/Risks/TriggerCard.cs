namespace IsmsBot.Workflows.Risks;

/// <summary>What happened, since when, and what is needed: a new look at the risks that it touches, or the reason why not.</summary>
public sealed record TriggerCard(string TriggerId, int Version, string Title, CauseKind Kind, DateOnly DetectedAt, int Days, TriggerState Status) : Card
{
    /// <summary>What a person named as the cause; empty where the bot saw it itself.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Ids of the open risks that it touches, worst first.</summary>
    public IReadOnlyList<string> Touched { get; init; } = [];

    /// <summary>Open risks with an owner, all of them.</summary>
    public int OpenRisks { get; init; }

    /// <summary>Those to choose from: what it touches, then the worst others.</summary>
    public IReadOnlyList<Option> Risks { get; init; } = [];

    public bool NeedsChange { get; init; }

    /// <summary>The assessment that answers it.</summary>
    public string? Assessment { get; init; }

    public string? WhyNot { get; init; }

    public override string Type => "trigger.handle";

    public override Sentence Summary => $"A new look at the risks: {Title}";

    private bool IsWaiting => Status == TriggerState.Open && Assessment is null;

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{TriggerWords.Of(Kind)}, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Text(!IsWaiting ? (Sentence)$"Noticed on {DetectedAt}." : Days > Trigger.DaysToAnswer
            ? (Sentence)$"Noticed on {DetectedAt}, {Days} days ago, and nobody has looked at the risks." : (Sentence)$"Noticed on {DetectedAt}. Do the risks have to be looked at again?");
        kit.Facts([.. Facts()]);
        if (IsWaiting)
        {
            Start(kit);
        }

        if (Status == TriggerState.Open)
        {
            kit.More("Dismiss", form =>
            {
                form.Ask(nameof(DismissTrigger.Reason), Assessment is null ? "Why is nothing needed?" : "Why does it need no planned change?", required: false, multiline: true, most: 500);
                form.Button("Dismiss the trigger", new DismissTrigger(TriggerId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(TriggerId, "risk-assessment-performed");
    }

    private IEnumerable<(Sentence, Sentence)> Facts()
    {
        if (Reference.Length > 0)
        {
            yield return ("Reference", Sentence.Of(Reference));
        }

        if (IsWaiting)
        {
            yield return ("It touches", Touched.Count == 0 ? (Sentence)$"none by name; an assessment asks the owners of all {OpenRisks} open risks" : Sentence.Some(Touched));
        }

        if (Assessment is not null)
        {
            yield return ("Assessment", Sentence.Of(Assessment));
        }

        if (Assessment is not null && NeedsChange && Status == TriggerState.Open)
        {
            yield return ("Still open", "whether the ISMS itself has to be changed");
        }

        if (WhyNot is not null)
        {
            yield return ("Dismissed because", Sentence.Of(WhyNot));
        }
    }

    private string? Preselected() => Touched.Count == 0 ? null : string.Join(',', Risks.Select(r => r.Value).Intersect(Touched, StringComparer.Ordinal));

    private void Start(CardKit kit)
    {
        kit.Button("Start assessment", new StartTriggered(TriggerId, Version), ButtonStyle.Main);
        kit.More("Choose the risks", form =>
        {
            form.Choose(nameof(StartChosen.Risks), "Risks to look at again", Risks, Preselected(), several: true, required: false);
            form.Button("Start with these", new StartChosen(TriggerId, Version), ButtonStyle.Main);
            if (Touched.Count > 0)
            {
                form.Button("Start with all open risks", new StartTriggered(TriggerId, Version, All: true), ButtonStyle.WithoutInputs);
            }
        });
    }
}
