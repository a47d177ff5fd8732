namespace IsmsBot.Workflows.Treatments;

/// <summary>One treatment as it stands, with what this person can do: approve, work, check, decide on a date.</summary>
public sealed record TreatmentCard(
    string TreatmentId, int Version, string Title, TreatmentState Status, string RiskId, string RiskTitle, TreatmentOption Option, string Description, IReadOnlyList<string> Controls,
    string? Extra, string Resources, string Responsible, DateOnly DueAt, DateOnly OriginalDueAt, Level Now, Level Expected, int Progress, string? Obstacle, IReadOnlyList<string> Evidence,
    string? ApprovedBy, string? VerifiedBy, DateOnly? AskedDueAt, string? AskedReason, DateOnly Today) : Card
{
    public bool MayDecide { get; init; }

    public bool MayWork { get; init; }

    public bool MayCheck { get; init; }

    /// <summary>Why it came back.</summary>
    public string? Note { get; init; }

    public override string Type => Status switch { TreatmentState.Proposed => "treatment.approve", TreatmentState.Implemented => "treatment.verify", _ => "treatment.progress" };

    public override Sentence Summary => $"Treatment {TreatmentId}, {Status}: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Treatment of {RiskId}, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Text(Sentence.Of(RiskTitle));
        if (Note is not null)
        {
            kit.Notice(Tone.Warning, $"Not yet: {Note}");
        }

        kit.Facts([.. Facts()]);
        if (Status == TreatmentState.InProgress)
        {
            kit.Progress(Progress, 100, Today > DueAt ? Tone.Attention : Tone.Accent, Today > DueAt ? (Sentence)$"{Progress} percent, {Today.DayNumber - DueAt.DayNumber} days late" : (Sentence)$"{Progress} percent, {DueAt.DayNumber - Today.DayNumber} days left");
        }

        if (AskedDueAt is { } asked)
        {
            kit.Notice(Tone.Warning, $"A new date is asked for: {asked}, because {AskedReason}. It counts when the risk owner approves.");
        }

        TreatmentButtons.Draw(kit, this);
        kit.Footer(TreatmentId, "risk-treatment-process", "risk-treatment-performed");
    }

    private IEnumerable<(Sentence Name, Sentence Value)> Facts()
    {
        yield return ("What to do", $"{Option}");
        yield return ("Plan", Sentence.Of(Description));
        if (Controls.Count > 0)
        {
            yield return ("Controls", Sentence.Of(string.Join(", ", Controls)));
        }

        if (Extra is not null)
        {
            yield return ("With whom, or what stops", Sentence.Of(Extra));
        }

        yield return ("Cost", Sentence.Of(Resources));
        yield return ("Responsible", Sentence.Of(Responsible));
        yield return ("Due", DueAt == OriginalDueAt ? (Sentence)$"{DueAt}" : (Sentence)$"{DueAt}, first {OriginalDueAt}");
        yield return ("Level now", $"{Now.Score}, {Now.Band}");
        yield return ("Level afterwards", Expected.IsRated ? (Sentence)$"{Expected.Score}, {Expected.Band}" : (Sentence)"not rated");
        if (Obstacle is not null)
        {
            yield return ("In the way", Sentence.Of(Obstacle));
        }

        if (Evidence.Count > 0)
        {
            yield return ("Proof", Sentence.Of(string.Join("; ", Evidence)));
        }

        if (ApprovedBy is not null)
        {
            yield return ("Approved by", Sentence.Of(ApprovedBy));
        }

        if (VerifiedBy is not null)
        {
            yield return ("Checked by", Sentence.Of(VerifiedBy));
        }
    }
}
