using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Treatments;

/// <summary>The risk treatment plan: each owner for their own lines, then top management (6.1.3 e, f).</summary>
public class PlanTests
{
    [Fact]
    public async Task Every_owner_approves_their_lines_before_top_management_can_approve_the_plan()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "treatments/submit-plan", new { });
        object Data() => new { record = "RTP-0006", version = 2 };
        Assert.True((await bot.Press("tomasz", "treatments/approve-rtp-version", Data())).Plain().Says("GEN-04"));
        var owners = await bot.InDb(db => db.Set<RtpVersion>().Where(v => v.Id == "RTP-0006").Select(v => v.OwnerIds).SingleAsync());

        foreach (var owner in owners)
        {
            Assert.Contains(
                "Your lines are approved.", (await bot.Press(owner, "treatments/approve-my-lines", Data())).Plain(), StringComparison.Ordinal);
        }

        await bot.Tick();
        await bot.ClickForCard("tomasz", bot.Inbox("tomasz")[^1], "Approve");
        Assert.Equal([RtpState.Superseded, RtpState.Approved],
            await bot.InDb(db => db.Set<RtpVersion>().OrderBy(v => v.Id).Select(v => v.Status).ToListAsync()));
    }

    [Fact]
    public async Task A_line_that_changes_makes_the_owners_card_outdated()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "treatments/submit-plan", new { });
        await bot.Change(
            db => db.Set<Treatment>().Where(t => t.Id == "TRT-0012").ExecuteUpdateAsync(s => s.SetProperty(t => t.Resources, "EUR 500,000")));

        var answer = await bot.Press("ruben", "treatments/approve-my-lines", new { record = "RTP-0006", version = 2 });

        Assert.True(answer.Plain().Says("GEN-02"), answer.Plain());
    }

    [Fact]
    public async Task Somebody_who_owns_no_line_cannot_approve_one()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "treatments/submit-plan", new { });

        Assert.True((await bot.Press("leila", "treatments/approve-my-lines", new { record = "RTP-0006", version = 2 })).Plain().Says("GEN-11"));
        Assert.Equal(RiskState.InTreatment, (await bot.Risk("RSK-0001")).Status);
    }

    [Fact]
    public async Task An_owner_without_a_line_cannot_send_back_the_lines_of_others_and_one_with_a_line_can()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "treatments/submit-plan", new { });
        await bot.Change(async db =>
        {
            var plan = await db.Set<RtpVersion>().SingleAsync(v => v.Id == "RTP-0006");
            plan.OwnerIds = [.. plan.OwnerIds.Where(id => id != Cast.Id("ruben"))];
        });
        object Data() => new { record = "RTP-0006", version = 2, reason = "I do not like any of it." };

        var stranger = await bot.Press("ruben", "treatments/return-rtp-version", Data());
        var before = await bot.InDb(db => db.Set<RtpVersion>().AsNoTracking().SingleAsync(v => v.Id == "RTP-0006"));
        await bot.Press(before.OwnerIds[0], "treatments/return-rtp-version", Data());

        Assert.True(stranger.Plain().Says("GEN-01"), stranger.Plain());
        Assert.Equal(RtpState.InApproval, before.Status);
        Assert.Equal(RtpState.Draft, await bot.InDb(db => db.Set<RtpVersion>().Where(v => v.Id == "RTP-0006").Select(v => v.Status).SingleAsync()));
    }
}
