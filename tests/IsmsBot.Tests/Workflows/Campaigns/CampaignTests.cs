using IsmsBot.Kernel.Approvals;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Campaigns;

/// <summary>A campaign from the first question to the frozen figures (7.3, domain part 7).</summary>
public class CampaignTests
{
    private static async Task<ChatMessage> Interview(TestBot bot, string person, params string[] answers)
    {
        var last = await bot.Say(person, "new campaign");
        foreach (var answer in answers)
        {
            last = await bot.Say(person, answer);
        }

        return last;
    }

    private static Task<ChatMessage> AcceptableUse(TestBot bot, string person, string audience = "All staff", string start = "tomorrow") =>
        Interview(
            bot, person, "Policy to read and accept", "ISMS-POL-002", "skip", "The policy, What each person contributes", audience, "skip", start,
            "21", "95", "skip");

    private static Task<Campaign> Campaign(TestBot bot, string id) => bot.InDb(db => db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == id));

    [Fact]
    public async Task The_interview_makes_a_draft_and_asks_an_approver_who_is_not_its_author()
    {
        await using var bot = await TestBot.StartAsync();

        var card = await AcceptableUse(bot, "ingrid");

        Assert.Contains("250 people will get it", card.Words(), StringComparison.Ordinal);
        Assert.Contains("I have asked Devon Achterberg to approve it", card.Words(), StringComparison.Ordinal);
        var campaign = await Campaign(bot, "CAM-2026-06");
        Assert.Equal(
            (CampaignState.Draft, "ISMS-POL-002", "2.0", 0.95m),
            (campaign.Status, campaign.DocumentCode, campaign.DocumentVersion, campaign.TargetCoverage));
        await bot.Tick();
        Assert.Contains("Acceptable use rules 2.0", bot.Inbox("devon")[^1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interview_goes_back_and_survives_a_digression_and_refuses_what_does_not_fit()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("ingrid", "new campaign");

        Assert.Contains("is not one of the choices", (await bot.Say("ingrid", "a dance")).Words(), StringComparison.Ordinal);
        Assert.Contains("Which lesson?", (await bot.Say("ingrid", "Short lesson with questions")).Words(), StringComparison.Ordinal);
        Assert.Contains("What kind of campaign?", (await bot.Say("ingrid", "back")).Words(), StringComparison.Ordinal);
        Assert.Contains("Which document?", (await bot.Say("ingrid", "Policy to read and accept")).Words(), StringComparison.Ordinal);
        Assert.Contains("We were at question 2", (await bot.Say("ingrid", "my tasks")).Words(), StringComparison.Ordinal);
        Assert.Contains("What shall it be called?", (await bot.Say("ingrid", "ISMS-POL-002")).Words(), StringComparison.Ordinal);
        Assert.Contains("Cancelled. Nothing of", (await bot.Say("ingrid", "cancel")).Words(), StringComparison.Ordinal);
        Assert.Equal(3, await bot.InDb(db => db.Set<Campaign>().CountAsync()));
    }

    [Fact]
    public async Task A_number_is_read_out_of_a_sentence_and_asked_again_when_it_is_not_one()
    {
        await using var bot = await TestBot.StartAsync();
        var due = await Interview(
            bot, "ingrid", "One message to read", "Visitors sign in.", "Visitors", "A procedure", "Executive", "skip", "today");
        Assert.Contains("How many days do people have?", due.Words(), StringComparison.Ordinal);

        Assert.Contains("more than one number", (await bot.Say("ingrid", "between 14 and 21 days")).Words(), StringComparison.Ordinal);
        Assert.Contains("a whole number from 1 to 60", (await bot.Say("ingrid", "1.240 days")).Words(), StringComparison.Ordinal);
        Assert.Contains("Which share", (await bot.Say("ingrid", "21 days")).Words(), StringComparison.Ordinal);
        await bot.Say("ingrid", "95,0 %");
        Assert.DoesNotContain("ingerprint", (await bot.Say("ingrid", "skip")).Words(), StringComparison.Ordinal);

        var made = await Campaign(bot, "CAM-2026-06");
        Assert.Equal((21, 0.95m), (made.DueDays, made.TargetCoverage));
    }

    [Fact]
    public async Task An_author_cannot_approve_their_own_campaign()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await AcceptableUse(bot, "ingrid");
        Assert.False(card.HasButton("Approve"));
        await bot.Tick();
        var forwarded = card with { Card = bot.Inbox("devon")[^1].Card };

        var answer = await bot.As("ingrid").ClickAsync(forwarded, "Approve");

        Assert.Contains("so you cannot approve it. I have asked Devon Achterberg instead.", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(CampaignState.Draft, (await Campaign(bot, "CAM-2026-06")).Status);
        Assert.Contains(await bot.JournalOf("CAM-2026-06"), j => j.Comment == "SOD-01");
    }

    [Fact]
    public async Task Approved_it_starts_on_its_day_and_everybody_gets_one_card()
    {
        await using var bot = await TestBot.StartAsync();
        await AcceptableUse(bot, "ingrid", "Information Security", "tomorrow");
        await bot.Tick();
        await bot.ClickForCard("devon", bot.Inbox("devon")[^1], "Approve");
        Assert.Equal(
            Decision.Approved,
            await bot.InDb(db => db.Set<Approval>().Where(a => a.SubjectId == "CAM-2026-06").Select(a => a.Decision).SingleAsync()));

        await bot.MoveBy(TimeSpan.FromDays(1.1));

        Assert.Equal(CampaignState.Running, (await Campaign(bot, "CAM-2026-06")).Status);
        var enrolled = await bot.InDb(db => db.Set<Enrolment>().Where(e => e.CampaignId == "CAM-2026-06").ToListAsync());
        Assert.Equal(7, enrolled.Count);
        Assert.All(enrolled, e => Assert.Equal(IsmsBot.Workflows.Enrolments.Delivery.Sent, e.Delivery));
        Assert.All(enrolled, e => Assert.Equal(e.DeliveredAt!.Value.AddDays(21), e.DueAt));
        Assert.Single(bot.Inbox("milou"), m => m.Words().Contains("Acceptable use rules", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_in_the_audience_is_refused_with_the_reason()
    {
        await using var bot = await TestBot.StartAsync();
        await Interview(
            bot, "ingrid", "One message to read", "Mind the door", "Door", "A procedure", "Information Security", "Information Security", "today",
            "5", "100", "skip");
        await bot.Tick();

        var answer = await bot.Click("devon", bot.Inbox("devon")[^1], "Approve");

        Assert.Contains("I cannot start Door: nobody is in its audience.", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_card_of_a_campaign_shows_the_current_one_and_records_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        await AcceptableUse(bot, "ingrid");
        await bot.Tick();
        var old = bot.Inbox("devon")[^1];
        await bot.Do(async turn => turn.Edit(await turn.Db.Set<Campaign>().SingleAsync(c => c.Id == "CAM-2026-06"), "edit"));

        var answer = await bot.As("devon").ClickAsync(old, "Approve");

        Assert.Contains("This card is out of date: CAM-2026-06 was changed on", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(CampaignState.Draft, (await Campaign(bot, "CAM-2026-06")).Status);
    }

    [Fact]
    public async Task Whoever_looks_at_a_lesson_before_it_goes_out_sees_every_page_and_every_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var lesson = (await bot.InDb(db => db.Set<Lesson>().SingleAsync(l => l.Id == "QUIZ-AI-2026"))).Read();

        var card = (await bot.Say("ingrid", "campaign CAM-2026-05")).Words();

        var words = lesson.Cards.Select(c => c.Heading).Concat(lesson.Questions.Select(q => q.Text))
            .Concat(lesson.Questions.Select(q => q.Choices.Single(c => c.Id == q.Right).Text + " (right)"));
        Assert.All(words, word => Assert.Contains(word, card.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_briefing_is_finished_by_opening_it_and_the_campaign_closes_by_itself()
    {
        await using var bot = await TestBot.StartAsync();
        await Interview(
            bot, "ingrid", "One message to read", "Visitors sign in from Monday", "Visitors", "A procedure", "Executive", "skip", "today", "1",
            "100", "skip");
        await bot.Tick();
        Assert.Contains("Visitors sign in from Monday", bot.Inbox("devon")[^1].Words(), StringComparison.Ordinal);
        var approved = await bot.ClickForCard("devon", bot.Inbox("devon")[^1], "Approve");
        await bot.ClickForCard("devon", approved, "Start now");
        await bot.Tick();

        foreach (var person in await bot.InDb(
            db => db.Set<Enrolment>().Where(e => e.CampaignId == "CAM-2026-06").Select(e => e.PersonId).ToListAsync()))
        {
            await bot.ClickForCard(person, bot.Inbox(person)[^1], "Open");
        }

        await bot.MoveBy(TimeSpan.FromDays(3));
        var closed = await Campaign(bot, "CAM-2026-06");
        Assert.Equal((CampaignState.Closed, 6, 6), (closed.Status, closed.SummaryRequired, closed.SummaryCompleted));
    }

    [Fact]
    public async Task Closing_with_a_note_freezes_the_figures()
    {
        await using var bot = await TestBot.StartAsync();
        var coverage = await bot.Say("ingrid", "coverage");
        Assert.Contains("10 characters or more", (await bot.Click("ingrid", coverage, "Close the campaign", ("reason", "no")))
            .Words(), StringComparison.Ordinal);

        await bot.ClickForCard("ingrid", coverage, "Close the campaign", ("reason", "The rest is followed up in the new campaign."));

        var closed = await Campaign(bot, "CAM-2026-04");
        Assert.Equal((CampaignState.Closed, 246, 232), (closed.Status, closed.SummaryRequired, closed.SummaryCompleted));
        Assert.Equal(232, await bot.InDb(db => db.Set<Acknowledgement>().CountAsync()));
        Assert.Contains("232 of 246 done", (await bot.Say("ingrid", "coverage CAM-2026-04")).Words(), StringComparison.Ordinal);
    }
}
