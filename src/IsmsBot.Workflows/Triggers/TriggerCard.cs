namespace IsmsBot.Workflows.Triggers;

/// <summary>What happened, since when, and what is needed: a new look at the risks that it touches, or the reason why not.</summary>
/// <param name="Days">Since it was noticed.</param>
public sealed record TriggerCard(Trigger Trigger, int Days) : Card
{
    /// <summary>Ids of the open risks that it touches, worst first.</summary>
    public IReadOnlyList<string> Touched { get; init; } = [];

    /// <summary>Open risks with an owner, all of them.</summary>
    public int OpenRisks { get; init; }

    /// <summary>Those to choose from: what it touches, then the worst others.</summary>
    public IReadOnlyList<Option> Risks { get; init; } = [];

    public IReadOnlyList<OfferedStep> Steps { get; init; } = [];

    public override string Type => "trigger.handle";

    public override Sentence Summary => $"A new look at the risks: {Trigger.Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{TriggerWords.Of(Trigger.Kind)}, {Trigger.Status}");
        kit.Title(Sentence.Of(Trigger.Title));
        kit.Text(!Trigger.IsWaiting() ? (Sentence)$"Noticed on {Trigger.DetectedAt}." : Days > Trigger.DaysToAnswer
            ? (Sentence)$"Noticed on {Trigger.DetectedAt}, {Days:day|days} ago, and nobody has looked at the risks."
            : (Sentence)$"Noticed on {Trigger.DetectedAt}. Do the risks have to be looked at again?");
        kit.Facts([.. Facts()]);
        foreach (var step in Steps)
        {
            if (step.Step.Action != "link")
            {
                kit.Steps([step]);
            }
            else if (Trigger.IsWaiting())
            {
                kit.Steps([step]);
                kit.More("Choose the risks", form => Choose(form, step.Version));
            }
        }

        kit.Footer(Trigger.Id, "risk-assessment-performed");
    }

    private IEnumerable<(Sentence, Sentence)> Facts()
    {
        if (Trigger.DetectedBy == "person")
        {
            yield return ("Reference", Sentence.Of(Trigger.Ref));
        }

        if (Trigger.IsWaiting())
        {
            yield return ("It touches", Touched.Count > 0
                ? Sentence.Some(Touched) : (Sentence)$"none by name; an assessment asks the owners of all {OpenRisks:open risk|open risks}");
        }

        if (Trigger.AssessmentId is { } assessment)
        {
            yield return ("Assessment", Sentence.Of(assessment));
            if (Trigger.NeedsChange && Trigger.Status == TriggerState.Open)
            {
                yield return ("Still open", "whether the ISMS itself has to be changed");
            }
        }

        if (Trigger.DismissedReason is { } reason)
        {
            yield return ("Dismissed because", Sentence.Of(reason));
        }
    }

    private void Choose(CardKit form, int version)
    {
        var preselected = Touched.Count == 0 ? null : string.Join(',', Risks.Select(r => r.Value).Intersect(Touched, StringComparer.Ordinal));
        form.Choose(nameof(StartChosen.Risks), "Risks to look at again", Risks, preselected, several: true, required: false);
        form.Button("Start with these", new StartChosen(Trigger.Id, version), ButtonStyle.Main);
        if (Touched.Count > 0)
        {
            form.Button("Start with all open risks", new StartTriggered(Trigger.Id, version, All: true), ButtonStyle.WithoutInputs);
        }
    }
}
