using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// The due date counts from delivery: when the card has arrived it is fixed, and the first reminder with it. People who cannot be reached are shown
/// apart.
/// </summary>
public sealed class CardArrived : DeliveryEffect
{
    /// <summary>How the key of a joiner's bundle begins; its subject is the person.</summary>
    internal const string Bundle = "joiner:";

    /// <summary>How the key of an enrolment's own card begins.</summary>
    internal const string Single = "enrolment:";

    public override IReadOnlyList<string> CardTypes => ["acknowledge.policy", "acknowledge.training", "welcome.documents"];

    public override async Task ApplyAsync(OutboxRow row, DeliveryResult result, Turn turn)
    {
        var all = turn.Db.Set<Enrolment>();
        var enrolments = row.Key.StartsWith(Single, StringComparison.Ordinal) ? all.Where(e => e.Id == row.Subject)
            : all.Where(e => e.PersonId == row.Subject && e.Reason == EnrolmentReason.Joiner && e.DeliveredAt == null && row.Key.StartsWith(Bundle));
        foreach (var enrolment in await enrolments.OrderBy(e => e.Id).ToListAsync(turn.Cancellation))
        {
            await ApplyAsync(enrolment, row, result, turn);
        }
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
        }
    }
}
