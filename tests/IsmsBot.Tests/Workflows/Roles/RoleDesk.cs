using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>What people do with roles, through the front door.</summary>
internal static class RoleDesk
{
    /// <summary>Proposes somebody as typed and answers with what the bot says to it.</summary>
    public static async Task<ClickAnswer> Propose(this TestBot bot, string by, string typed) =>
        await bot.Click(by, await bot.Say(by, typed), "Propose");

    /// <summary>The card that asks somebody to accept, as it arrives.</summary>
    public static Task<ChatMessage> Asked(this TestBot bot, string person, RoleAssignment role) => bot.Sent(person, $"role:{role.Id}");

    public static Task<RoleAssignment> Newest(this TestBot bot) =>
        bot.InDb(db => db.Set<RoleAssignment>().AsNoTracking().OrderByDescending(a => a.Id).FirstAsync());

    public static Task<string> RolesOf(this TestBot bot, string person) =>
        bot.InDb(db => db.People.Where(p => p.Id == Cast.Id(person)).Select(p => p.Roles).SingleAsync());

    /// <summary>A tenant in which nobody holds a role: what a new one is after its people were read.</summary>
    public static Task NobodyHoldsARole(this TestBot bot) => bot.Change(async db =>
    {
        await db.Set<RoleAssignment>().ExecuteDeleteAsync();
        await db.Set<GroupMember>().ExecuteDeleteAsync();
        await db.People.ExecuteUpdateAsync(p => p.SetProperty(one => one.Roles, ""));
    });
}
