using IsmsBot.Kernel.Approvals;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Method;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Method;

/// <summary>
/// What of a version in force is the same for every type of it, seen on the method: asked, reminded, sent back, sent again, decided once.
/// </summary>
public class DecidingTests
{
    [Fact]
    public async Task A_version_that_was_sent_back_is_the_one_that_its_author_sends_again()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("ingrid", "method/change-method", new { lowTo = 4, mediumTo = 8, highTo = 15 });

        Assert.True((await Return(bot, "no")).Says("GEN-07"));
        Assert.Contains("Sent back", await Return(bot, "Medium begins too low for us."), StringComparison.Ordinal);
        await bot.Tick();
        Assert.Contains("Medium begins too low for us.", bot.Inbox("ingrid")[^1].Plain(), StringComparison.Ordinal);
        Assert.Equal(Decision.Returned, await DecisionOf(bot, "marit"));
        await bot.Press("ingrid", "method/change-method", new { lowTo = 4, mediumTo = 9, highTo = 15 });

        var methods = await bot.InDb(db => db.Set<RiskMethod>().AsNoTracking().OrderBy(m => m.Id).ToListAsync());
        Assert.Equal([MethodState.Active, MethodState.InApproval], methods.Select(m => m.Status));
        Assert.Equal(9, methods[1].Read().Bands.Single(b => b.Band == Band.Medium).Max);
    }

    [Fact]
    public async Task A_second_approval_is_told_who_approved_and_changes_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("ingrid", "method/change-method", new { lowTo = 4, mediumTo = 8, highTo = 15 });
        var version = (await Waiting(bot)).Version;
        await bot.Press("marit", "method/approve-risk-method", new { record = "RMV-0003", version });

        var again = await bot.Press("marit", "method/approve-risk-method", new { record = "RMV-0003", version });

        Assert.True(again.Plain().Says("GEN-03"), again.Plain());
        Assert.Equal(1, await bot.InDb(db => db.Set<RiskMethod>().CountAsync(m => m.Status == MethodState.Active)));
    }

    [Fact]
    public async Task Whoever_was_asked_has_it_among_their_tasks_and_is_reminded()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("ingrid", "method/change-method", new { lowTo = 4, mediumTo = 8, highTo = 15 });

        Assert.Contains("Approve: Risk method 3.0", (await bot.Say("marit", "my tasks")).Plain(), StringComparison.Ordinal);
        await bot.MoveBy(TimeSpan.FromDays(4));

        var asked = await bot.InDb(db => db.Set<Approval>().Where(a => a.SubjectId == "RMV-0003" && a.ApproverId == "P0001").Select(a => a.Id)
            .SingleAsync());
        Assert.Contains(await bot.JournalOf(asked), entry => entry.Action == "reminded");
    }

    private static Task<RiskMethod> Waiting(TestBot bot) => bot.InDb(db => db.Set<RiskMethod>().AsNoTracking().SingleAsync(m => m.Id == "RMV-0003"));

    private static async Task<string> Return(TestBot bot, string reason) =>
        (await bot.Press("marit", "method/return-risk-method", new { record = "RMV-0003", version = (await Waiting(bot)).Version, reason })).Plain();

    private static async Task<Decision> DecisionOf(TestBot bot, string person) =>
        await bot.InDb(db => db.Set<Approval>().Where(a => a.SubjectId == "RMV-0003" && a.ApproverId == bot.As(person).Person.Id)
            .Select(a => a.Decision).SingleAsync());
}
