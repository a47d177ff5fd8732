using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>Stories S12 and S17 to S19, and what else happens to people during a campaign (domain 7.5).</summary>
public class PeopleTests
{
    [Fact]
    public async Task S12_Policy_new_major_version()
    {
        await using var bot = await TestBot.StartAsync();
        await ApproveAsync(bot, "4.0", "We now also cover robots.", new DateOnly(2026, 12, 1));

        await bot.MoveTo(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));

        var versions = await bot.InDb(db => db.Set<DocumentVersion>().Where(v => v.DocumentCode == "ISMS-POL-001").ToDictionaryAsync(v => v.VersionLabel, v => v.Status));
        Assert.Equal((VersionState.Superseded, VersionState.Published), (versions["3.0"], versions["4.0"]));
        var old = await bot.InDb(db => db.Set<Campaign>().SingleAsync(c => c.Id == "CAM-2026-04"));
        Assert.Equal((CampaignState.Closed, "replaced by version 4.0", 232), (old.Status, old.ClosingNote, old.SummaryCompleted));
        Assert.Equal(0, await bot.InDb(db => db.Set<Enrolment>().CountAsync(e => e.CampaignId == "CAM-2026-04" && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Overdue || e.Status == EnrolmentState.Deferred))));
        Assert.Equal(232, await bot.InDb(db => db.Set<Acknowledgement>().CountAsync(a => a.DocumentVersion == "3.0")));
        var next = await bot.InDb(db => db.Set<Campaign>().SingleAsync(c => c.Replaces == "CAM-2026-04"));
        Assert.Equal((CampaignState.Draft, "4.0"), (next.Status, next.DocumentVersion));

        var approval = bot.Inbox("ingrid").Last(m => m.HasButton("Approve"));
        await bot.ClickForCard("ingrid", await bot.ClickForCard("ingrid", approval, "Approve"), "Start now");
        var reasons = await bot.InDb(db => db.Set<Enrolment>().Where(e => e.CampaignId == next.Id).Select(e => e.Reason).Distinct().ToListAsync());
        Assert.Equal([EnrolmentReason.NewVersion], reasons);
    }

    [Fact]
    public async Task S12_An_old_card_after_a_new_version_leads_to_the_new_one()
    {
        await using var bot = await TestBot.StartAsync();
        var old = await bot.PolicyCard("sven");
        await ApproveAsync(bot, "4.0", "We now also cover robots.", new DateOnly(2026, 11, 16));
        await bot.Tick();
        await bot.ClickForCard("ingrid", await bot.ClickForCard("ingrid", bot.Inbox("ingrid").Last(m => m.HasButton("Approve")), "Approve"), "Start now");

        using var page = await Browsing.Press(old.Link("Read"));
        Assert.Contains("Version 3.0 has been replaced by 4.0.", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var sent = await Browsing.Press(old.Link("Read"), "ToGetItsCard");
        Assert.Equal(System.Net.HttpStatusCode.OK, sent.StatusCode);
        await bot.Tick();
        Assert.Contains("Information security policy, version 4.0", bot.Inbox("sven")[^1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_minor_version_takes_the_place_of_the_old_one_and_asks_nobody_again()
    {
        await using var bot = await TestBot.StartAsync();
        await ApproveAsync(bot, "3.1", "A typing mistake.", new DateOnly(2026, 11, 16));

        await bot.Tick();

        var campaign = await bot.InDb(db => db.Set<Campaign>().SingleAsync(c => c.Id == "CAM-2026-04"));
        Assert.Equal((CampaignState.Running, "3.1"), (campaign.Status, campaign.DocumentVersion));
        Assert.Equal(252, await bot.InDb(db => db.Set<Enrolment>().CountAsync(e => e.CampaignId == "CAM-2026-04")));
        Assert.Equal(232, (await bot.CoverageOf("CAM-2026-04")).Done);
        Assert.Contains("version 3.1", (await bot.PolicyCard("sven")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S17_Escalation_skips_an_absent_manager()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(async db =>
        {
            foreach (var late in await db.Set<Enrolment>().Where(e => e.PersonId == "P0103" || e.PersonId == "P0105").ToListAsync())
            {
                late.DueAt = new DateOnly(2026, 11, 18);
                late.NextStepOn = new DateOnly(2026, 11, 19);
            }
        });

        await bot.MoveTo(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

        var told = Assert.Single(bot.Inbox("saoirse"), m => m.Words().Contains("of your team are late", StringComparison.Ordinal));
        Assert.Contains("Camila Haakonsen", told.Words(), StringComparison.Ordinal);
        Assert.Contains("Rania Lindholt", told.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Inbox("esra"), m => m.Words().Contains("of your team", StringComparison.Ordinal));
        Assert.Contains(await bot.JournalOf("ENR-0103"), j => j.Action == "escalated" && j.Comment!.Contains("manager absent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reminders_come_on_their_days_in_the_morning_and_never_twice()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.MoveTo(new DateTimeOffset(2026, 11, 26, 20, 0, 0, TimeSpan.Zero));
        await bot.Tick();

        var digests = bot.Inbox("adil").Where(m => m.Words().Contains("waits for you", StringComparison.Ordinal)).ToList();
        Assert.Equal([18, 23, 24, 26], digests.Select(d => d.At.Day).Order().Select(d => d == 22 ? 23 : d));
        Assert.All(digests, d => Assert.InRange(LocalTime.At(d.At, "Europe/Stockholm").Hour, 9, 17));
    }

    [Fact]
    public async Task S19_Leaver()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Entra.LeaveAsync("P0057", CancellationToken.None);

        await bot.Tick();

        Assert.Equal(EnrolmentState.Cancelled, (await bot.Enrolment("ENR-0057")).Status);
        Assert.Equal(245, (await bot.CoverageOf("CAM-2026-04")).Required);
        Assert.Contains("I do not know your account", (await bot.Say("sven", "help")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deferral_needs_a_date_and_a_reason_and_somebody_else()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("ingrid", "help");
        var anywhere = bot.Inbox("ingrid")[^1];
        Task<ClickAnswer> Defer(string by, string record, string? until, string reason) => bot.As(by).ActAsync(
            anywhere with { ConversationId = bot.As(by).PersonalChatId }, new() { ["type"] = "Action.Execute", ["verb"] = "enrolments/defer" },
                new() { ["record"] = record, ["until"] = until, ["reason"] = reason });

        Assert.Contains("Until when, and who agrees?", (await Defer("ingrid", "ENR-0057", null, "parental leave until spring")).Words(), StringComparison.Ordinal);
        Assert.Contains("10 characters or more", (await Defer("ingrid", "ENR-0057", "2027-03-01", "short")).Words(), StringComparison.Ordinal);
        Assert.Contains("Put off until 1 March 2027", (await Defer("ingrid", "ENR-0057", "2027-03-01", "parental leave until spring")).Words(), StringComparison.Ordinal);
        Assert.Equal(245, (await bot.CoverageOf("CAM-2026-04")).Required);
    }

    [Fact]
    public async Task A_deferred_person_is_asked_again_on_their_return_with_a_new_due_date()
    {
        await using var bot = await TestBot.StartAsync();
        var deferred = await bot.InDb(db => db.Set<Enrolment>().FirstAsync(e => e.PersonId == "P0139"));
        Assert.Equal(EnrolmentState.Deferred, deferred.Status);
        await bot.Entra.AwayAsync("P0139", null, CancellationToken.None);
        await bot.Change(async db => (await db.Set<Enrolment>().SingleAsync(e => e.Id == deferred.Id)).DeferredUntil = new DateOnly(2026, 11, 16));

        await bot.Tick();

        var again = await bot.Enrolment(deferred.Id);
        Assert.Equal((EnrolmentState.Assigned, new DateOnly(2026, 12, 7)), (again.Status, again.DueAt));
        Assert.Single(bot.Inbox("P0139"), m => m.Words().Contains("Information security policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_reaches_the_owner_without_the_name_and_the_answer_comes_back()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.PolicyCard("liam");
        await bot.Click("liam", card, "Send my question", ("question", "Is my watch a private device?"), ("anonymous", "true"));
        await bot.Tick();
        var question = bot.Inbox("devon").Last(m => m.HasButton("Send answer"));
        Assert.DoesNotContain("Liam", question.Words(), StringComparison.Ordinal);

        await bot.Click("devon", question, "Send answer", ("reply", "Only if it shows company mail."));
        await bot.Tick();

        Assert.Contains("Only if it shows company mail.", bot.Inbox("liam")[^1].Words(), StringComparison.Ordinal);
    }

    private static async Task ApproveAsync(TestBot bot, string label, string change, DateOnly from)
    {
        var stored = await bot.Documents.PublishAsync(
            new PublishRequest(
                DocumentLibrary.Published, "ISMS-POL-001", label, "Information security policy", "en", Encoding.UTF8.GetBytes("# Information security policy\n\n" + change), "md",
                new Identification("Devon Achterberg", "Marit Oosterveld", "Devon Achterberg", "Internal", from, change)),
            CancellationToken.None);
        await bot.Do(turn =>
        {
            turn.Import(
                new DocumentVersion
                {
                    Id = "DOV-POL-001-" + label,
                    Title = "Information security policy " + label,
                    DocumentCode = "ISMS-POL-001",
                    VersionLabel = label,
                    ChangeKind = label.EndsWith(".0", StringComparison.Ordinal)
                        ? IsmsBot.Workflows.Versions.ChangeKind.Major : IsmsBot.Workflows.Versions.ChangeKind.Minor,
                    ChangeSummary = change,
                    AuthorId = "P0008",
                    ApprovedById = "P0001",
                    ApprovedAt = turn.Now,
                    ApprovedSourceSha256 = stored.SourceSha256,
                    SubmittedSourceSha256 = stored.SourceSha256,
                    EffectiveFrom = from,
                },
                VersionState.Approved);
            return Task.CompletedTask;
        });
    }
}
