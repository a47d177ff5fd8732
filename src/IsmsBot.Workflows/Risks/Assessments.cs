namespace IsmsBot.Workflows.Risks;

/// <summary>Starts assessments and asks the owners.</summary>
internal static class Assessments
{
    public static async Task<RiskAssessment> StartAsync(Turn turn, AssessmentKind kind, Trigger? trigger, IReadOnlyList<Risk> risks)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var series = $"RAS-{turn.Today.Year}";
        var assessment = turn.Create(new RiskAssessment
        {
            Id = $"{series}-{await NumberSeries.TakeAsync(turn.Db, series, 1, turn.Cancellation):00}",
            Title = trigger is null ? $"Full assessment {turn.Today.Year}" : trigger.Title,
            Kind = kind,
            Trigger = ReasonOf(trigger?.Kind),
            TriggerIds = trigger is null ? [] : [trigger.Id],
            ScopeText = trigger is null ? "Whole ISMS scope" : trigger.Title,
            MethodVersion = method.Label,
            StartedAt = turn.Today,
            ParticipantIds = [.. risks.Select(r => r.RiskOwnerId!).Append(turn.ActorId).Distinct(StringComparer.Ordinal)],
            IssueIds = [.. risks.SelectMany(r => r.IssueIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            RequirementIds = [.. risks.SelectMany(r => r.RequirementIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            RiskIds = [.. risks.Select(r => r.Id).Order(StringComparer.Ordinal)],
        });
        turn.Move(assessment, "start");
        var owners = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled).ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, turn.Cancellation);
        foreach (var risk in risks)
        {
            risk.AssessmentId = assessment.Id;
            risk.OwnerConfirmedAt = null;
            risk.RateBy = turn.Today.AddDays(Risk.DaysToRate);
            turn.Edit(risk, "assessment started", assessment.Id);
        }

        foreach (var group in risks.GroupBy(r => r.RiskOwnerId!).Where(g => owners.ContainsKey(g.Key)))
        {
            turn.Send(new RateRequestCard(assessment.Id, assessment.Title, [.. group.Select(r => new ToRate(r.Id, r.Title, r.CurrentScore, r.Current.Band)).Take(ListCard.MostRows)], group.Count(), turn.Today.AddDays(Risk.DaysToRate)), owners[group.Key], $"assess:{assessment.Id}:{group.Key}", assessment.Id);
        }

        return assessment;
    }

    /// <summary>What whoever started it reads.</summary>
    public static Sentence Started(RiskAssessment assessment) => assessment.RiskIds.Count == 1
        ? (Sentence)$"Started {assessment.Id}. The owner of one risk is asked to rate it." : (Sentence)$"Started {assessment.Id}. The owners of {assessment.RiskIds.Count} risks are asked to rate them.";

    /// <summary>Risks of an assessment whose rating the owner has not confirmed since it was started.</summary>
    public static async Task<IReadOnlyList<string>> UnconfirmedAsync(Turn turn, RiskAssessment assessment) =>
        [.. (await turn.Db.Set<Risk>().AsNoTracking().Where(r => assessment.RiskIds.Contains(r.Id) && r.Status != RiskState.Closed).Select(r => new { r.Id, r.OwnerConfirmedAt, r.LastAssessedAt }).ToListAsync(turn.Cancellation))
            .Where(r => r.OwnerConfirmedAt is null || r.OwnerConfirmedAt < r.LastAssessedAt || r.OwnerConfirmedAt < assessment.StartedAt).Select(r => r.Id).Order(StringComparer.Ordinal)];

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
