using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Opens the content from the card: the time of the first opening is kept; a briefing is finished by it.</summary>
public sealed record OpenContent(string Record, string Content) : EnrolmentAct(Record, Content)
{
    protected override async Task<Reply> TakeInAsync(Enrolment enrolment, Turn turn)
    {
        enrolment.OpenedAt ??= turn.Now;
        var isBriefing = Campaign.Kind == CampaignKind.Briefing;
        if (enrolment.Status == EnrolmentState.Assigned)
        {
            turn.Move(enrolment, "open");
        }
        else if (!isBriefing)
        {
            turn.Note(enrolment, "open");
        }

        return isBriefing ? await CompleteAsync(enrolment, turn) : Reply.With(await CardAsync(enrolment, turn));
    }
}
