namespace IsmsBot.Workflows.Awareness;

/// <summary>The due date counts from delivery: when the card has arrived it is fixed, and the first reminder with it. People who cannot be reached are shown apart.</summary>
public sealed class CardArrived : DeliveryEffect
{
    /// <summary>How the key of a joiner's bundle begins; its subject is the person.</summary>
    public const string Bundle = "joiner:";

    public override IReadOnlyList<string> CardTypes => ["acknowledge.policy", "acknowledge.training", "welcome.documents"];

    public override async Task ApplyAsync(OutboxRow row, DeliveryResult result, Turn turn)
    {
        foreach (var enrolment in await EnrolmentsAsync(row, turn))
        {
            await ApplyAsync(enrolment, row, result, turn);
        }
    }

    private static async Task<IReadOnlyList<Enrolment>> EnrolmentsAsync(OutboxRow row, Turn turn)
    {
        if (row.Key.StartsWith(Bundle, StringComparison.Ordinal))
        {
            return await turn.Db.Set<Enrolment>().Where(e => e.PersonId == row.Subject && e.Reason == EnrolmentReason.Joiner && e.DeliveredAt == null).OrderBy(e => e.Id).ToListAsync(turn.Cancellation);
        }

        return row.Subject is { } id && row.Key.StartsWith("enrolment:", StringComparison.Ordinal) && await turn.Db.Set<Enrolment>().FindAsync([id], turn.Cancellation) is { } one ? [one] : [];
    }

    private static async Task ApplyAsync(Enrolment enrolment, OutboxRow row, DeliveryResult result, Turn turn)
    {
        if (result != DeliveryResult.Delivered)
        {
            enrolment.Delivery = result == DeliveryResult.NotInstalled ? Delivery.NotInstalled : Delivery.Failed;
            turn.Note(enrolment, "not delivered", row.LastError);
            return;
        }

        enrolment.Delivery = Delivery.Sent;
        turn.Note(enrolment, "delivered");
        if (enrolment.DeliveredAt is null)
        {
            var campaign = await turn.Db.Set<Campaign>().FindAsync([enrolment.CampaignId], turn.Cancellation);
            var zone = await turn.Db.People.Where(p => p.Id == enrolment.PersonId).Select(p => p.TimeZone).FirstAsync(turn.Cancellation);
            enrolment.DeliveredAt = LocalTime.Day(turn.Now, zone);
            enrolment.DueAt = enrolment.DeliveredAt.Value.AddDays(Enrolling.DueDays(campaign!, enrolment.Reason));
            enrolment.NextStepOn = ReminderPlan.Of("acknowledgement").NextAfter(enrolment.DueAt, enrolment.DeliveredAt.Value);
        }
    }
}
