using IsmsBot.Kernel.People;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Tests.Workflows.Risks.Register;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>A list of who shall hold which role is taken over from a file: each is proposed, nobody is given a role unasked.</summary>
public class RoleFileTests
{
    [Fact]
    public async Task Each_row_of_a_file_proposes_a_role_and_asks_its_holder()
    {
        await using var bot = await TestBot.StartAsync();
        var sven = await Mail(bot, "P0057");

        var card = await bot.Send("ingrid", "roles.csv", $"Role,Holder,Powers\r\nControl owner,{sven},\r\nRisikoeigner,{sven},\r\n");
        Assert.True(card.Plain().Contains("2 new, 0 different, 0 as they are", StringComparison.Ordinal), card.Plain());
        await bot.Click("ingrid", card, "Take it over");
        await bot.Tick();

        var made = await bot.InDb(
            db => db.Set<RoleAssignment>().AsNoTracking().Where(a => a.PersonId == "P0057").OrderBy(a => a.Id).ToListAsync());
        Assert.Equal(
            [("Control owner: Sven Malmgren", RoleAssignmentState.Proposed), ("Risk owner: Sven Malmgren", RoleAssignmentState.Proposed)],
            made.Select(a => (a.Title, a.Status)));
        Assert.Equal("", await bot.RolesOf("sven"));
        Assert.Equal(2, bot.Inbox("sven").Count(m => m.HasButton("Accept")));
    }

    [Fact]
    public async Task A_row_with_a_conflict_or_a_role_that_is_held_already_stops_the_file()
    {
        await using var bot = await TestBot.StartAsync();
        var (petra, yusuf) = (await Mail(bot, "P0217"), await Mail(bot, "P0015"));

        var card = await bot.Send("ingrid", "roles.csv", $"Role,Holder,Powers\r\nInternal auditor,{petra},\r\nDocument approver,{yusuf},\r\n");

        Assert.Contains("ROL-0008 says so already. Take the row out.", card.Plain(), StringComparison.Ordinal);

        Assert.Contains("It conflicts with \"System administrator\", which the person holds.", card.Plain(), StringComparison.Ordinal);
        Assert.False(card.HasButton("Take it over"));
    }

    private static Task<string> Mail(TestBot bot, string person) =>
        bot.InDb(db => db.People.Where(p => p.Id == person).Select(p => p.Mail).SingleAsync());
}
