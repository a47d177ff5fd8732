using IsmsBot.Kernel.Journal;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// Opens the content: the time of the first opening of each version is kept; a briefing is finished by it. Lessons and briefings are handed over on
/// the card itself. A document is opened outside the chat, where a button is not seen: only its link counts (<see cref="ReadPolicy"/>).
/// </summary>
public sealed record OpenContent(string Record, string Content) : EnrolmentAct(Record, Content)
{
    protected override async Task<Reply> TakeInAsync(Enrolment enrolment, Turn turn)
    {
        if (Campaign.Kind == CampaignKind.PolicyAcknowledgement && turn.Channel != Channel.Link)
        {
            return Reply.With(await CardAsync(enrolment, turn), "Press Read: it opens the document, and then this card lets you accept it.");
        }

        if (!enrolment.HasOpened(Campaign))
        {
            (enrolment.OpenedAt, enrolment.OpenedContent) = (turn.Now, Campaign.ContentVersion);
        }

        var isBriefing = Campaign.Kind == CampaignKind.Briefing;
        if (enrolment.Status == EnrolmentState.Assigned)
        {
            turn.Move(enrolment, "open", Campaign.ContentVersion);
        }
        else if (!isBriefing)
        {
            turn.Note(enrolment, "open", Campaign.ContentVersion);
        }

        return isBriefing ? await CompleteAsync(enrolment, turn) : Reply.With(await CardAsync(enrolment, turn));
    }
}
