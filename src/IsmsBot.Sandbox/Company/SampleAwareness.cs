using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Sandbox.Company;

/// <summary>Lessons, campaigns, enrolments and acknowledgements. Reminder steps before the day of the sample count as done.</summary>
internal static class SampleAwareness
{
    private static readonly ReminderPlan Plan = ReminderPlan.Of("acknowledgement");

    public static void Add(Turn turn, JsonElement sample, SampleFiles files)
    {
        foreach (var (quizId, title, package, sha256) in files.Lessons)
        {
            turn.Db.Add(new Lesson { Id = quizId, Title = title, Package = package, Sha256 = sha256 });
        }

        foreach (var c in sample.GetProperty("campaigns").EnumerateArray())
        {
            turn.Import(Campaign(c, files), StateName.Read<CampaignState>(c.Needed("status")));
        }

        foreach (var e in sample.GetProperty("enrolments").EnumerateArray())
        {
            Enrolment(turn, e);
        }

        var people = turn.Db.People.Local.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var a in sample.GetProperty("acknowledgements").EnumerateArray())
        {
            var person = people[a.Needed("personId")];
            turn.Import(Acknowledgement(a, person, files), StateName.Read<AcknowledgementState>(a.Needed("status")));
        }
    }

    private static Campaign Campaign(JsonElement c, SampleFiles files)
    {
        var (code, version, quiz) = (c.Text("documentCode"), c.Text("documentVersion"), c.Text("quizId"));
        var summary = c.TryGetProperty("summary", out var s) ? s : default;
        var audience = c.GetProperty("audience");
        return new Campaign
        {
            Id = c.Needed("id"),
            Title = c.Needed("title"),
            OwnerId = c.Text("ownerId"),
            Kind = StateName.Read<CampaignKind>(c.Needed("kind")),
            DocumentCode = code,
            DocumentVersion = version,
            ContentSha256 = code is not null && version is not null
                ? files.Find(code, version)?.PdfSha256
                : files.Lessons.Find(l => l.QuizId == quiz).Sha256,
            Themes = c.Texts("themes"),
            Include = audience.Texts("include"),
            Exclude = audience.Texts("exclude"),
            StartAt = c.Day("startAt")!.Value,
            DueDays = c.Number("dueDays"),
            TargetCoverage = c.Share("targetCoverage") ?? 1,
            QuizId = quiz,
            PassMark = c.Share("passMark"),
            AuthorId = c.Needed("authorId"),
            ApprovedById = c.Text("approvedById"),
            ClosedAt = c.Day("closedAt"),
            SummaryRequired = summary.ValueKind == JsonValueKind.Object ? summary.Number("required") : null,
            SummaryCompleted = summary.ValueKind == JsonValueKind.Object ? summary.Number("completed") : null,
            SummaryAverageScore = summary.ValueKind == JsonValueKind.Object ? summary.Share("averageScore") : null,
        };
    }

    private static void Enrolment(Turn turn, JsonElement e)
    {
        var campaign = turn.Db.Set<Campaign>().Local.Single(c => c.Id == e.Needed("campaignId"));
        var status = StateName.Read<EnrolmentState>(e.Needed("status"));
        var due = e.Day("dueAt")!.Value;
        var open = status is EnrolmentState.Assigned or EnrolmentState.Opened or EnrolmentState.Overdue;
        turn.Import(
            new Enrolment
            {
                Id = e.Needed("id"),
                Title = e.Needed("title"),
                CampaignId = campaign.Id,
                PersonId = e.Needed("personId"),
                Reason = StateName.Read<EnrolmentReason>(e.Needed("reason")),
                EnrolledAt = e.Day("enrolledAt")!.Value,
                DueAt = due,
                Delivery = StateName.Read<Delivery>(e.Needed("delivery")),
                DeliveredAt = e.Day("deliveredAt"),
                OpenedAt = e.Moment("openedAt"),
                OpenedContent = e.Moment("openedAt") is null ? null : campaign.ContentVersion,
                CompletedAt = e.Moment("completedAt"),
                RemindersSent = e.Number("remindersSent"),
                EscalatedAt = e.Day("escalatedAt"),
                DeferredUntil = e.Day("deferredUntil"),
            },
            status);
        foreach (var step in open ? Plan.DueBy(due, turn.Today) : [])
        {
            turn.Db.Add(
                new NudgeSent
                {
                    Reminder = "finish-enrolment",
                    RecordId = e.Needed("id"),
                    DueOn = due,
                    Step = step.Name,
                    At = turn.Now,
                    ToPersonId = e.Needed("personId"),
                });
        }
    }

    private static Acknowledgement Acknowledgement(JsonElement a, Kernel.People.Person person, SampleFiles files)
    {
        var client = a.GetProperty("client");
        return new Acknowledgement
        {
            Id = a.Needed("id"),
            Title = a.Needed("title"),
            EnrolmentId = a.Needed("enrolmentId"),
            PersonId = person.Id,
            EntraId = person.EntraId,
            PersonName = person.Name,
            DocumentCode = a.Needed("documentCode"),
            DocumentVersion = a.Needed("documentVersion"),
            ContentSha256 = files.Find(a.Needed("documentCode"), a.Needed("documentVersion"))?.PdfSha256 ?? a.Needed("contentSha256"),
            Statement = a.Needed("statement"),
            Language = "en",
            OpenedAt = a.Moment("openedAt")!.Value,
            AcknowledgedAt = a.Moment("acknowledgedAt")!.Value,
            ClientPlatform = client.Text("platform") ?? "unknown",
            ClientLocale = client.Text("locale") ?? "unknown",
            ClientTimeZone = client.Text("timezone") ?? "unknown",
            ClientCountry = client.Text("country") ?? "unknown",
            ActivityId = a.Needed("activityId"),
            TenantId = a.Needed("tenantId"),
        };
    }
}
