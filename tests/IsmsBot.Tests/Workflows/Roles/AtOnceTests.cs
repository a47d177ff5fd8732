using IsmsBot.Kernel.People;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>What people do with roles in the same instant: nothing is written over, and the second of two knows of the first (5.3).</summary>
public sealed class AtOnceTests
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Of_two_who_end_the_last_two_auditors_at_once_one_is_refused(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        await bot.Press("ingrid", "roles/end-role", new { record = "ROL-0008", version = 1 });

        var answers = await Task.WhenAll(
            bot.Press("ingrid", "roles/end-role", new { record = "ROL-0009", version = 1 }),
            bot.Press("devon", "roles/end-role", new { record = "ROL-0010", version = 1 }));

        Assert.Single(answers, answer => answer.Plain().Says("ROL-01"));
        Assert.Equal(1, await bot.InDb(db => db.Set<RoleAssignment>()
            .CountAsync(one => one.Role == Role.InternalAuditor && one.Status == RoleAssignmentState.Active)));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Who_accepts_two_roles_at_once_holds_both(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        await bot.Propose("ingrid", "assign risk owner to Sven Malmgren");
        var first = await bot.Newest();
        await bot.Propose("ingrid", "assign document owner to Sven Malmgren");
        var second = await bot.Newest();

        await Task.WhenAll(
            bot.Press("sven", "roles/accept-role", new { record = first.Id, version = 1 }),
            bot.Press("sven", "roles/accept-role", new { record = second.Id, version = 1 }));

        Assert.Equal($"{Role.DocumentOwner} {Role.RiskOwner}", await bot.RolesOf("sven"));
    }
}
