using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// Treatments, acceptances and the plan. The made-up fingerprints of the sample are replaced by those of the pictures that its own records give.
/// Reminder steps before the day of the sample count as done.
/// </summary>
internal static class SampleTreatments
{
    private static readonly ReminderPlan Standard = ReminderPlan.Of("standard");
    private static readonly ReminderPlan RiskOwner = ReminderPlan.Of("risk-owner");

    public static void Add(Turn turn, JsonElement sample)
    {
        foreach (var t in sample.GetProperty("treatments").EnumerateArray())
        {
            Treatment(turn, t);
        }

        var risks = turn.Db.Set<Risk>().Local.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var treatments = turn.Db.Set<Treatment>().Local.ToLookup(t => t.RiskId, StringComparer.Ordinal);
        foreach (var verified in turn.Db.Set<Treatment>().Local.Where(t => t.VerifiedAt is not null))
        {
            var risk = risks[verified.RiskId];
            risk.TreatmentVerifiedAt = risk.TreatmentVerifiedAt is { } day && day > verified.VerifiedAt ? day : verified.VerifiedAt;
        }

        foreach (var a in sample.GetProperty("riskAcceptances").EnumerateArray())
        {
            var risk = risks[a.Needed("riskId")];
            Acceptance(turn, a, risk, RiskPicture.Of(risk, treatments[risk.Id]));
        }

        foreach (var v in sample.GetProperty("rtpVersions").EnumerateArray())
        {
            turn.Import(Plan(v, turn.Db.Set<Treatment>().Local), StateName.Read<RtpState>(v.Needed("status")));
        }
    }

    private static void Treatment(Turn turn, JsonElement t)
    {
        var status = StateName.Read<TreatmentState>(t.Needed("status"));
        var due = t.Day("dueAt")!.Value;
        var open = status is TreatmentState.Approved or TreatmentState.InProgress;
        turn.Import(
            new Treatment
            {
                Id = t.Needed("id"),
                Title = t.Needed("title"),
                RiskId = t.Needed("riskId"),
                Option = StateName.Read<TreatmentOption>(t.Needed("option")),
                Description = t.Needed("description"),
                ControlIds = t.Texts("controlIds"),
                Counterpart = t.Text("counterpart"),
                ActivityStopped = t.Text("activityStopped"),
                Resources = t.Needed("resources"),
                ResponsibleId = t.Needed("responsibleId"),
                DueAt = due,
                OriginalDueAt = t.Day("originalDueAt")!.Value,
                Expected = SampleRisks.Level(t.GetProperty("expected")),
                ApprovedByOwnerId = t.Text("approvedByOwnerId"),
                ApprovedByOwnerAt = t.Day("approvedByOwnerAt"),
                Progress = t.Number("progress"),
                ImplementedAt = t.Day("implementedAt"),
                Evidence = SampleRisks.Evidence(t),
                VerifiedById = t.Text("verifiedById"),
                VerifiedAt = t.Day("verifiedAt"),
                DecideBy = status == TreatmentState.Proposed ? turn.Today.AddDays(IsmsBot.Workflows.Treatments.Treatment.DaysToAnswer) : null,
                VerifyBy = status == TreatmentState.Implemented
                    ? t.Day("implementedAt")!.Value.AddDays(IsmsBot.Workflows.Treatments.Treatment.DaysToAnswer) : null,
            },
            status);
        Sent(turn, "do-treatment", t.Needed("id"), due, open ? Standard : null, t.Needed("responsibleId"));
    }

    private static void Acceptance(Turn turn, JsonElement a, Risk risk, RiskPicture picture)
    {
        var status = StateName.Read<AcceptanceState>(a.Needed("status"));
        var requested = a.Day("requestedAt")!.Value;
        var waits = status == AcceptanceState.Requested;
        turn.Import(
            new RiskAcceptance
            {
                Id = a.Needed("id"),
                Title = a.Needed("title"),
                OwnerId = risk.RiskOwnerId,
                RiskId = risk.Id,
                Kind = StateName.Read<AcceptanceKind>(a.Needed("kind")),
                Score = a.Number("score"),
                Band = StateName.Read<Band>(a.Needed("band")),
                SnapshotHash = picture.Hash(),
                Picture = picture.Write(),
                Justification = a.Needed("justification"),
                Conditions = a.Text("conditions"),
                RequestedAt = requested,
                AcceptedById = a.Text("acceptedById"),
                AcceptedAt = a.Day("acceptedAt"),
                EndorsedById = a.Text("endorsedById"),
                EndorsedAt = a.Day("endorsedAt"),
                ExpiresAt = a.Day("expiresAt")!.Value,
                RiskVersion = risk.Version,
            },
            status);
        Sent(turn, "accept-residual", a.Needed("id"), requested, waits ? RiskOwner : null, risk.RiskOwnerId!);
    }

    private static void Sent(Turn turn, string reminder, string recordId, DateOnly due, ReminderPlan? plan, string personId)
    {
        foreach (var step in plan?.DueBy(due, turn.Today) ?? [])
        {
            turn.Db.Add(
                new NudgeSent { Reminder = reminder, RecordId = recordId, DueOn = due, Step = step.Name, At = turn.Now, ToPersonId = personId });
        }
    }

    private static RtpVersion Plan(JsonElement v, IEnumerable<Treatment> treatments)
    {
        var approvals = v.GetProperty("ownerApprovals").EnumerateArray().GroupBy(a => a.Needed("ownerId"))
            .Select(g => (Owner: g.Key, Day: g.Max(a => a.Needed("approvedAt"))!)).OrderBy(a => a.Owner, StringComparer.Ordinal).ToList();
        var ids = v.Texts("treatmentIds");
        return new RtpVersion
        {
            Id = v.Needed("id"),
            Title = v.Needed("title"),
            VersionLabel = v.Needed("versionLabel"),
            TreatmentIds = ids,
            OwnerIds = [.. approvals.Select(a => a.Owner)],
            OwnerApprovals = [.. approvals.Select(a => $"{a.Owner} {a.Day}")],
            LinesHash = PlanLines.HashOf(treatments.Where(t => ids.Contains(t.Id))),
            DocumentCode = v.Needed("documentCode"),
            AuthorId = v.Needed("authorId"),
            ApprovedById = v.Text("approvedById"),
            ApprovedAt = v.Day("approvedAt"),
        };
    }
}
