namespace IsmsBot.Workflows.Awareness;

/// <summary>Opens the content from the card: the time of the first opening is kept; a briefing is finished by it.</summary>
public sealed record OpenContent(string Record, string Content) : EnrolmentAct(Record, Content)
{
    public override Who Allowed() => Who.Only<Enrolment>("@self", e => e.PersonId);

    protected override async Task<Reply> DoAsync(Enrolment enrolment, Campaign campaign, Turn turn)
    {
        enrolment.OpenedAt ??= turn.Now;
        if (campaign.Kind == CampaignKind.Briefing)
        {
            if (enrolment.Status == EnrolmentState.Assigned)
            {
                turn.Move(enrolment, "open");
            }

            Completion.Complete(turn, enrolment);
        }
        else if (enrolment.Status == EnrolmentState.Assigned)
        {
            turn.Move(enrolment, "open");
        }
        else
        {
            turn.Note(enrolment, "open");
        }

        return Reply.With(await EnrolmentCards.ForAsync(turn, enrolment, campaign, turn.Today, Published));
    }
}
