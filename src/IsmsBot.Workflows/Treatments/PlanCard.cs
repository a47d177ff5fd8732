namespace IsmsBot.Workflows.Treatments;

public sealed record PlanLine(string TreatmentId, string Title, string RiskId, TreatmentState Status, DateOnly DueAt, string Resources);

/// <summary>The risk treatment plan: an owner sees the lines of their risks, top management the totals with who has approved (6.1.3 e, f).</summary>
public sealed record PlanCard(
    string PlanId, int Version, string Label, RtpState Status, string Author, bool Own, IReadOnlyList<PlanLine> Lines, int AllLines, IReadOnlyList<string> Approved, IReadOnlyList<string> Waiting) : Card
{
    private const int MostRows = 10;

    public bool MayApproveLines { get; init; }

    public bool MayApprove { get; init; }

    public override string Type => "rtp.approve";

    public override Sentence Summary => Own ? (Sentence)$"Approve your lines of the treatment plan {Label}" : (Sentence)$"Risk treatment plan {Label}, {Status}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Made by {Author}, {Status}");
        kit.Title(Summary);
        foreach (var line in Lines.Take(MostRows))
        {
            kit.Row(Sentence.Of(line.Title), $"{line.TreatmentId} for {line.RiskId}, {line.Status}, due on {line.DueAt}; {line.Resources}");
        }

        if (Lines.Count > MostRows)
        {
            kit.Quiet($"and {Lines.Count - MostRows} more lines.");
        }

        kit.Facts(("Lines", $"{AllLines}"), ("Owners who approved", Names(Approved)), ("Owners who have not yet", Names(Waiting)));
        if (Status == RtpState.InApproval && MayApproveLines)
        {
            kit.Button("Approve my lines", new ApproveMyLines(PlanId, Version), ButtonStyle.Main);
        }

        if (Status == RtpState.InApproval && MayApprove && Waiting.Count == 0)
        {
            kit.Button("Approve the plan", new ApprovePlan(PlanId, Version), ButtonStyle.Main);
        }

        if (Status == RtpState.InApproval && (MayApprove || MayApproveLines))
        {
            kit.More("Send back", form =>
            {
                form.Ask(nameof(ReturnPlan.Reason), "What has to change?", multiline: true, most: 500);
                form.Button("Send it back", new ReturnPlan(PlanId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(PlanId, "risk-treatment-process", "risk-treatment-performed");
    }

    private static Sentence Names(IReadOnlyList<string> names) => names.Count == 0 ? (Sentence)"none" : Sentence.Of(string.Join(", ", names));
}
