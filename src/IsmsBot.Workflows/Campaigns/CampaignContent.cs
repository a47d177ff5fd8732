namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// What a campaign says on its cards: drawn here for those who get it, and for whoever approves it, so that both see the same. Of a document the card
/// has its link.
/// </summary>
internal static class CampaignContent
{
    public static void Message(CardKit kit, Campaign campaign) => kit.Text(Sentence.Of(campaign.MessageText));

    public static void Pages(CardKit kit, LessonContent lesson)
    {
        foreach (var card in lesson.Cards)
        {
            kit.Heading(Sentence.Of(card.Heading));
            kit.Text(Sentence.Of(card.Text));
        }
    }

    /// <summary>
    /// All of it on one card, with the right answers, which those who get it are not shown. A lesson is long: it opens below the buttons.
    /// </summary>
    public static void ToApprove(CardKit kit, Campaign campaign, LessonContent? lesson)
    {
        if (campaign.Kind == CampaignKind.Briefing)
        {
            kit.Heading("What people get");
            Message(kit, campaign);
        }

        if (lesson is not null)
        {
            kit.More("What people get", below => Lesson(below, campaign, lesson));
        }
    }

    private static void Lesson(CardKit kit, Campaign campaign, LessonContent lesson)
    {
        Pages(kit, lesson);
        foreach (var question in campaign.PassMark is null ? [] : lesson.Questions)
        {
            kit.Heading($"Question: {question.Text}");
            foreach (var choice in question.Choices)
            {
                kit.Text(choice.Id == question.Right ? (Sentence)$"- {choice.Text} (right)" : (Sentence)$"- {choice.Text}");
            }
        }
    }
}
