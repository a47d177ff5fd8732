using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Assessments;

/// <summary>What an assessment answers, where it is not the yearly one.</summary>
/// <param name="TriggerId">The trigger that it answers.</param>
/// <param name="Title">What happened.</param>
public sealed record AssessmentCause(CauseKind Kind, string TriggerId, string Title);

/// <summary>Starts assessments and asks the owners.</summary>
public static class StartingAssessments
{
    /// <param name="cause">Null for the yearly look.</param>
    public static async Task<RiskAssessment> StartAsync(Turn turn, AssessmentKind kind, AssessmentCause? cause, IReadOnlyList<Risk> risks)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var series = $"RAS-{turn.Today.Year}";
        var assessment = turn.Create(new RiskAssessment
        {
            Id = $"{series}-{await NumberSeries.TakeAsync(turn.Db, series, 1, turn.Cancellation):00}",
            Title = cause?.Title ?? ((Sentence)$"Full assessment of {turn.Today}").In(turn.Language),
            Kind = kind,
            Trigger = ReasonOf(cause?.Kind),
            TriggerIds = cause is null ? [] : [cause.TriggerId],
            ScopeText = cause?.Title ?? "Whole ISMS scope",
            MethodVersion = method.Label,
            StartedAt = turn.Today,
            ParticipantIds = [.. risks.Select(r => r.RiskOwnerId!).Append(turn.ActorId).Distinct(StringComparer.Ordinal)],
            IssueIds = Ids(risks.SelectMany(r => r.IssueIds)),
            RequirementIds = Ids(risks.SelectMany(r => r.RequirementIds)),
            RiskIds = Ids(risks.Select(r => r.Id)),
        });
        turn.Move(assessment, "start");
        foreach (var risk in risks)
        {
            (risk.AssessmentId, risk.OwnerConfirmedAt) = (assessment.Id, null);
            risk.RateBy = turn.Today.AddDays(Risk.DaysToRate);
            turn.Edit(risk, "assessment started", assessment.Id);
        }

        await AskAsync(assessment, risks, turn);
        return assessment;
    }

    /// <summary>What whoever started it reads.</summary>
    public static Sentence Started(RiskAssessment assessment) => assessment.RiskIds.Count == 1
        ? (Sentence)$"Started {assessment.Id}. The owner of one risk is asked to rate it."
        : (Sentence)$"Started {assessment.Id}. The owners of {assessment.RiskIds.Count:risk|risks} are asked to rate them.";

    /// <summary>One card for each owner, with all of theirs.</summary>
    private static async Task AskAsync(RiskAssessment assessment, IReadOnlyList<Risk> risks, Turn turn)
    {
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled)
            .ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, turn.Cancellation);
        foreach (var owned in risks.GroupBy(r => r.RiskOwnerId!).Where(g => people.ContainsKey(g.Key)))
        {
            var rows = owned.Take(ListCard.MostRows).Select(r => new ToRate(r.Id, r.Title, r.CurrentScore, r.Current.Band));
            var card = new RateRequestCard(assessment.Id, assessment.Title, [.. rows], owned.Count(), turn.Today.AddDays(Risk.DaysToRate));
            turn.Send(card, people[owned.Key], $"assess:{assessment.Id}:{owned.Key}", assessment.Id);
        }
    }

    private static List<string> Ids(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static AssessmentReason ReasonOf(CauseKind? kind) => kind switch
    {
        null => AssessmentReason.Planned,
        CauseKind.IncidentMajor => AssessmentReason.Incident,
        CauseKind.AuditMajor => AssessmentReason.AuditFinding,
        CauseKind.ContextChange => AssessmentReason.Context,
        CauseKind.NewRequirement => AssessmentReason.Requirement,
        CauseKind.MethodChange => AssessmentReason.Method,
        _ => AssessmentReason.Change,
    };
}
