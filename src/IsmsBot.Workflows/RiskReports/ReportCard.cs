using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>The report of an assessment: which version is filed, and the button that files a new one with the figures of today.</summary>
public sealed record ReportCard(
    string AssessmentId, string Title, AssessmentState Status, string Code, string? Version, DateTimeOffset? FiledAt, string? Url) : Card
{
    public override string Type => "assessment.report";

    public override Sentence Summary =>
        Version is null ? (Sentence)$"No report of {Title} is filed yet" : (Sentence)$"Report of {Title}, version {Version}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Risk assessment report, {Status}");
        kit.Title(Summary);
        kit.Facts(("File", Sentence.Of(Code)), ("Filed", FiledAt is { } moment ? (Sentence)$"{moment}" : (Sentence)"not yet"));
        kit.Quiet("Each version stays. A new one has the matrix, the changes and the risks of each owner as they are today.");
        if (Url is not null)
        {
            kit.Link("Open the report", Url);
        }

        kit.Button(Version is null ? "File the report" : "File a new version", new MakeReport(AssessmentId), ButtonStyle.WithoutInputs);
        kit.Footer(AssessmentId, "risk-assessment-performed");
    }
}
