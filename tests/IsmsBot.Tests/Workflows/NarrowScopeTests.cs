using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Treatments;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows;

/// <summary>A right that is granted for what is one's own opens nothing that is somebody else's (roles.json, scopes).</summary>
public sealed class NarrowScopeTests
{
    [Fact]
    public async Task Whoever_reviews_or_approves_some_versions_opens_no_others()
    {
        await using var bot = await TestBot.StartAsync();
        var ruben = Cast.Id("ruben");
        var foreign = await bot.InDb(db => (
            from v in db.Set<DocumentVersion>()
            join d in db.Set<ControlledDocument>() on v.DocumentCode equals d.Code
            where v.AuthorId != ruben && v.ApproverId != ruben && d.DocumentOwnerId != ruben
            orderby v.Id
            select v.Id).FirstAsync());

        Assert.Contains("among the versions that you may see", (await bot.Say("ruben", "show " + foreign)).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("cannot find", (await bot.Say("ingrid", "show " + foreign)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_a_record_is_there_or_not_somebody_who_may_not_see_it_reads_the_same()
    {
        await using var bot = await TestBot.StartAsync();
        var foreign = await bot.InDb(db => db.Set<Treatment>().Where(t => t.ResponsibleId != Cast.Id("sven")).Select(t => t.Id).FirstAsync());

        var there = (await bot.Say("sven", "show " + foreign)).Words();
        var notThere = (await bot.Say("sven", "show TRT-9999")).Words();

        Assert.Equal(notThere.Replace("TRT-9999", foreign, StringComparison.Ordinal), there);
    }

    [Fact]
    public async Task A_document_owner_opens_no_campaign_of_others_and_a_risk_owner_no_plan_without_lines_of_theirs()
    {
        await using var bot = await TestBot.StartAsync();
        var seen = await bot.InDb(async db =>
        {
            var counts = new List<string>();
            foreach (var person in await db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Roles != "").ToListAsync())
            {
                if (person.Scope("campaign.approve") is null && person.Scope("campaign.edit") == "own")
                {
                    counts.AddRange(await OpenedAsync<Campaign>(db, person, c => c.OwnerId == person.Id || c.AuthorId == person.Id));
                }

                if (person.Scope("risk.read") is "own" or "linked")
                {
                    counts.AddRange(await OpenedAsync<RtpVersion>(db, person, plan => plan.OwnerIds.Contains(person.Id, StringComparer.Ordinal)));
                }
            }

            return counts;
        });

        Assert.Empty(seen);
    }

    /// <summary>Records that a person opens, or does not, against what they are to it.</summary>
    private static async Task<IEnumerable<string>> OpenedAsync<T>(IsmsDb db, Kernel.People.Person person, Func<T, bool> isTheirs)
        where T : Kernel.Data.Record
    {
        var wrong = new List<string>();
        foreach (var record in await db.Set<T>().AsNoTracking().ToListAsync())
        {
            var may = await Kernel.Rooms.RoomCatalog.RegisterOf<T>().Reads.MayAsync(person, record, db, CancellationToken.None);
            if (may != isTheirs(record))
            {
                wrong.Add($"{person.Id} {(may ? "opens" : "does not open")} {record.Id}");
            }
        }

        return wrong;
    }
}
