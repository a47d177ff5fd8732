using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Opportunities;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Versions;
using IsmsBot.Workflows.Workforce;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Workforce;

/// <summary>What somebody who leaves owned gets a new owner: one card for the ISMS manager, whatever rooms it comes from (5.3, CAL-22).</summary>
public sealed class HandoverTests : IAsyncLifetime
{
    private static readonly DateTimeOffset NextMorning = new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero);

    private TestBot bot = null!;

    private GraphDirectory Entra => bot.Services.GetRequiredService<GraphSimulator>().Directory;

    public async Task InitializeAsync()
    {
        bot = await TestBot.StartAsync(Store.SharePoint);
        await bot.Tick();
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task What_a_leaver_owned_gets_a_new_owner_by_one_tap_of_the_ISMS_manager()
    {
        var (documents, risks) =
            (
                await bot.InDb(
                    db => db.Set<ControlledDocument>().Where(d => d.DocumentOwnerId == Cast.Id("ruben")).Select(d => d.Code).ToListAsync()),
                await bot.InDb(
                    db => db.Set<Risk>()
                        .Where(r => r.RiskOwnerId == Cast.Id("ruben") && r.Status != RiskState.Closed)
                        .Select(r => r.Id)
                        .ToListAsync()));
        Assert.NotEmpty(documents);
        Assert.NotEmpty(risks);
        LeaveEntra("ruben", removed: true);
        await bot.MoveTo(NextMorning);

        var card = bot.Inbox("ingrid").Last(m => m.HasButton("Move all"));
        Assert.Contains("New owner for what Ruben Castellan leaves behind", card.Words(), StringComparison.Ordinal);
        Assert.Contains(risks[0], card.Words(), StringComparison.Ordinal);
        Assert.Contains("New owner for what Ruben Castellan", (await bot.Say("ingrid", "my tasks")).Words(), StringComparison.Ordinal);
        Assert.Contains(
            "has no active account any more",
            (await bot.As("ingrid").ActAsync(
                card,
                new() { ["type"] = "Action.Execute", ["verb"] = "workforce/hand-over" },
                new() { ["record"] = await TaskAsync(), ["to"] = "P0014" }))
                .Words(),
            StringComparison.Ordinal);
        var moved = await bot.Click("ingrid", card, "Move all", ("to", Cast.Id("elin")));

        Assert.Contains("Elin Mattsdotter has taken over", moved.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await bot.InDb(db => db.Set<Risk>().CountAsync(r => r.RiskOwnerId == Cast.Id("ruben") && r.Status != RiskState.Closed)));
        Assert.Equal(0, await bot.InDb(db => db.Set<ControlledDocument>().CountAsync(d => d.DocumentOwnerId == Cast.Id("ruben"))));
        Assert.Equal(0, await bot.InDb(db => db.Set<Asset>().CountAsync(a => a.OwnerId == Cast.Id("ruben") && a.Status != AssetState.Retired)));
        Assert.Contains(
            await bot.JournalOf(risks[0]), j => j.Action == "hand over" && j.Changes!.Contains(Cast.Id("elin"), StringComparison.Ordinal));
        await bot.Tick();
        Assert.Contains(bot.Inbox("elin"), m => m.Words().Contains("You take over from Ruben Castellan", StringComparison.Ordinal));
        Assert.Contains(bot.Inbox("elin"), m => m.Words().Contains("Ruben Castellan accepted a picture that has changed", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Inbox("elin"), m => m.Words().Contains("Your acceptance", StringComparison.Ordinal));
        Assert.Equal(
            0,
            await bot.InDb(db => db.Set<RoleAssignment>().CountAsync(a => a.PersonId == Cast.Id("ruben") && a.Status == RoleAssignmentState.Active)));
    }

    [Fact]
    public async Task Actions_and_opportunities_of_a_leaver_get_a_new_owner_too()
    {
        await bot.Do(async turn =>
        {
            var (ruben, elin) = (Cast.Id("ruben"), Cast.Id("elin"));
            turn.Create(new Opportunity
            {
                Id = "OPP-0004",
                Title = "Share alerts with customers",
                Description = "Tell customers early.",
                OwnerId = ruben,
            });
            var person = await turn.Db.People.SingleAsync(p => p.Id == elin);
            var opportunity = turn.Made<Opportunity>().Single();
            (await PlannedActions.PlanAsync(turn, ActionSource.Opportunity, opportunity, "Ask the customers", person, new(2027, 3, 1)))
                .ResponsibleId = ruben;
        });
        LeaveEntra("ruben", removed: true);
        await bot.MoveTo(NextMorning);

        await bot.Click("ingrid", bot.Inbox("ingrid").Last(m => m.HasButton("Move all")), "Move all", ("to", Cast.Id("elin")));

        var action = await bot.InDb(db => db.Set<PlannedAction>().SingleAsync(a => a.SourceRef == "OPP-0004"));
        Assert.Equal((Cast.Id("elin"), Cast.Id("elin")), (action.ResponsibleId, action.OwnerId));
        Assert.Equal(Cast.Id("elin"), await bot.InDb(db => db.Set<Opportunity>().Where(o => o.Id == "OPP-0004").Select(o => o.OwnerId)
            .SingleAsync()));
        Assert.Contains(await bot.JournalOf(action.Id), j => j.Action == "hand over");
    }

    private Task<string> TaskAsync() => bot.InDb(db => db.Set<TaskItem>().Where(t => t.Kind == HandoverCard.Kind).Select(t => t.Id).SingleAsync());

    private void LeaveEntra(string person, bool removed)
    {
        if (removed)
        {
            Entra.Remove(EntraOf(person));
        }
        else
        {
            Entra.Put(Entra.Users.Single(user => user.Id == EntraOf(person)) with { Enabled = false });
        }
    }

    private string EntraOf(string person) => bot.As(person).Person.EntraId.ToString("D");
}
