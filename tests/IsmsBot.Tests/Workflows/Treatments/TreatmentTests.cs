using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Treatments;

/// <summary>Stories S25, S26, S33, S34: treatments are approved by the risk owner and checked by somebody else (6.1.3, 8.3).</summary>
public class TreatmentTests
{
    [Fact]
    public async Task S25_Treatment_approved_from_a_card()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("milou", "RSK-0006");
        await bot.Tick();

        await bot.ClickForCard("joana", bot.Inbox("joana")[^1], "Approve");

        var treatment = await bot.Treatment("TRT-0025");
        Assert.Equal(
            (TreatmentState.Approved, "P0120", new DateOnly(2026, 11, 16), new DateOnly(2027, 4, 30)),
            (treatment.Status, treatment.ApprovedByOwnerId, treatment.ApprovedByOwnerAt, treatment.OriginalDueAt));
        Assert.Contains("RSK-0006", (await bot.InDb(db => db.Set<SoaEntry>().SingleAsync(e => e.ControlId == "A.8.12"))).RiskIds);
        await bot.Tick();
        Assert.Contains("Two-step export", bot.Inbox("elin")[^1].Plain(), StringComparison.Ordinal);
        Assert.Contains("Two-step export", (await bot.Say("elin", "what waits for me")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_approval_changes_nothing_and_says_so()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("milou", "RSK-0006");
        object Data() => new { record = "TRT-0025", version = 1 };

        await bot.Press("joana", "treatments/approve-treatment", Data());
        var again = await bot.Press("joana", "treatments/approve-treatment", Data());

        Assert.True(again.Plain().Says("GEN-03"), again.Plain());
        Assert.Single(await bot.JournalOf("TRT-0025"), j => j.Action == "approve");
    }

    [Fact]
    public async Task Whoever_proposed_what_was_rejected_reads_why_and_proposes_it_again_from_there()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("milou", "RSK-0006");
        await bot.Tick();
        await bot.ClickForCard("joana", bot.Inbox("joana")[^1], "Reject the treatment", ("reason", "Too dear for this year."));
        await bot.Tick();

        var shown = await bot.ClickForCard("milou", bot.Inbox("milou").Last(m => m.HasButton("Show")), "Show");
        Assert.Contains("Joana Vilarinhos: Too dear for this year.", shown.Words(), StringComparison.Ordinal);
        var form = await bot.ClickForCard("milou", shown, "Propose it again");

        Assert.Contains("Two-step export", form.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.True(form.HasButton("Propose"));
    }

    [Fact]
    public async Task S26_Treatment_relies_on_an_excluded_control()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Propose("saoirse", "RSK-0007", controls: "A.8.30");

        Assert.True(answer.Plain().Says("TRT-06"), answer.Plain());
        Assert.Contains("Look at the control", answer.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(24, await bot.InDb(db => db.Set<Treatment>().CountAsync()));
    }

    [Fact]
    public async Task S33_Moving_a_late_date()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.Say("elin", "treatment TRT-0012");

        var asked = await bot.ClickForCard("elin", card, "Ask the risk owner", ("due", "2026-12-15"), ("reason", "hire starts on 1 December"));
        Assert.True(asked.Plain().Says("TRT-07"), asked.Plain());
        Assert.Equal(new DateOnly(2026, 10, 6), (await bot.Treatment("TRT-0012")).DueAt);
        await bot.Tick();
        await bot.ClickForCard("ruben", bot.Inbox("ruben").Last(m => m.HasButton("Approve the new date")), "Approve the new date");

        var treatment = await bot.Treatment("TRT-0012");
        Assert.Equal((new DateOnly(2026, 12, 15), new DateOnly(2026, 10, 6)), (treatment.DueAt, treatment.OriginalDueAt));
        Assert.Equal("2026-10-06 2026-12-15 P0014 2026-11-16 hire starts on 1 December", Assert.Single(treatment.Reapprovals));
    }

    [Fact]
    public async Task S34_Checking_ones_own_work()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.False((await bot.Say("elin", "treatment TRT-0014")).HasButton("Works"));
        var answer = await bot.Press("elin", "treatments/verify-treatment",
            new { record = "TRT-0014", version = (await bot.Treatment("TRT-0014")).Version });

        Assert.True(answer.Plain().Says("SOD-04"), answer.Plain());
        Assert.Contains("Ingrid Vaszary and Devon Achterberg", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal(TreatmentState.Implemented, (await bot.Treatment("TRT-0014")).Status);
    }

    [Fact]
    public async Task A_checked_treatment_that_was_the_last_one_asks_the_owner_what_is_left()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.Press("devon", "treatments/verify-treatment", new { record = "TRT-0014", version = (await bot.Treatment("TRT-0014")).Version });
        await bot.Tick();

        Assert.Equal(RiskState.ResidualReview, (await bot.Risk("RSK-0027")).Status);
        Assert.Contains("RSK-0027", bot.Inbox("ruben")[^1].Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_superseded_card_is_answered_with_the_current_one()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.Say("elin", "treatment TRT-0001");
        await bot.ClickForCard("elin", card, "Save", ("progress", "80"));

        var answer = await bot.As("elin").ClickAsync(card, "Save", new Dictionary<string, string> { ["progress"] = "90" });

        Assert.True(answer.Plain().Says("GEN-02"), answer.Plain());
        Assert.Equal(80, (await bot.Treatment("TRT-0001")).Progress);
    }

    [Fact]
    public async Task Late_work_reminds_and_escalates_by_the_calendar()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.MoveTo(new DateTimeOffset(2026, 12, 23, 10, 0, 0, TimeSpan.Zero));

        var journal = await bot.JournalOf("TRT-0001");
        Assert.Contains(journal, j => j is { Action: "reminded", Comment: "r-7" });
        Assert.Contains(journal, j => j is { Action: "escalated", Comment: "line-manager" });
    }
}
