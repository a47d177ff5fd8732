using IsmsBot.Kernel.Causes;
using IsmsBot.Kernel.People;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Triggers;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Assets;

/// <summary>Assets come on record, into use, are changed and confirmed; one that becomes critical calls for a new look (6.1.2, 8.2).</summary>
public class AssetTests
{
    [Fact]
    public async Task An_asset_is_put_on_record_from_the_form_its_owner_hears_of_it_and_a_high_need_opens_one_trigger()
    {
        await using var bot = await TestBot.StartAsync();
        var form = await bot.Say("ingrid", "new asset");

        var refused = await bot.ClickForCard(
            "ingrid", form, "Save", ("title", "Badge server"), ("kind", "hardware"), ("confidentialityNeed", "4"), ("recoveryHours", "soon"));
        Assert.True(refused.Plain().Says("GEN-04"), refused.Plain());
        Assert.Contains(
            "the need for integrity, from 1 to 5; the need for availability, from 1 to 5; the longest outage in whole hours", refused.Plain(),
            StringComparison.Ordinal);
        Assert.Contains("Badge server", refused.Card!.ToJsonString(), StringComparison.Ordinal);
        await bot.Click("ingrid", refused, "Save", Form(owner: "P0014", confidentiality: "4"));

        var asset = await Newest(bot);
        Assert.Equal(
            ("Badge server", AssetState.Active, "P0014", "DEP-PLT", "SIT-UTR", 24, true, true),
            (asset.Title, asset.Status, asset.OwnerId!, asset.DepartmentId, asset.SiteId!, asset.RecoveryHours!.Value, asset.PersonalData,
                asset.InScope));
        Assert.Equal(["create", "activate"], (await bot.JournalOf(asset.Id)).Select(j => j.Action));
        await bot.Tick();
        Assert.True(bot.Inbox("ruben").Single(m => m.Plain().Contains("Badge server", StringComparison.Ordinal)).HasButton("All correct"));
        Assert.Equal(
            (CauseKind.NewCriticalAsset, "Badge server"),
            (Assert.Single(await TriggersOf(bot, asset)).Kind, (await TriggersOf(bot, asset))[0].Title));
        // No risk names it yet, so those of what stands beside it are proposed.
        Assert.Contains(
            "RSK-0019 and RSK-0020",
            Assert.Single(bot.Inbox("devon"), m => m.Plain().Contains("An asset of high need, open", StringComparison.Ordinal)).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_risk_owner_enters_is_theirs_and_waits_until_the_ISMS_manager_puts_it_into_use()
    {
        await using var bot = await TestBot.StartAsync();

        var entered = await bot.Click("ana", await bot.Say("ana", "new asset"), "Save", Form(owner: null, confidentiality: "5"));
        Assert.Contains("will put it into use", entered.Plain(), StringComparison.Ordinal);
        var draft = await Newest(bot);
        Assert.Equal((AssetState.Draft, "P0003"), (draft.Status, draft.OwnerId));
        Assert.Empty(await TriggersOf(bot, draft));
        await bot.Tick();
        Assert.Contains("Put the asset Badge server into use", (await bot.Say("ingrid", "my tasks")).Plain(), StringComparison.Ordinal);
        Assert.True((await bot.Press("ana", "assets/activate-asset", new { record = draft.Id, version = 1 })).Plain().Says("GEN-01"));

        await bot.Change(db => db.Set<Person>().Where(p => p.Id == "P0003").ExecuteUpdateAsync(s => s.SetProperty(p => p.AccountEnabled, false)));
        var refused = await bot.Press("ingrid", "assets/activate-asset", new { record = draft.Id, version = 1 });
        Assert.True(refused.Plain().Says("GEN-04"), refused.Plain());
        Assert.Contains("an owner who is here and can confirm it", refused.Plain(), StringComparison.Ordinal);
        await bot.Change(db => db.Set<Person>().Where(p => p.Id == "P0003").ExecuteUpdateAsync(s => s.SetProperty(p => p.AccountEnabled, true)));
        await bot.Click("ingrid", await bot.Say("ingrid", "asset " + draft.Id), "Put into use");

        Assert.Equal(AssetState.Active, (await Newest(bot)).Status);
        Assert.Single(await TriggersOf(bot, draft));
    }

    [Fact]
    public async Task A_need_that_becomes_high_opens_one_trigger_and_the_owner_is_asked_to_confirm()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("ingrid", "assets/new-asset", Data(owner: "P0014", confidentiality: "2"));
        var asset = await Newest(bot);
        Assert.Empty(await TriggersOf(bot, asset));

        var form = await bot.ClickForCard("ingrid", await bot.Say("ingrid", "asset " + asset.Id), "Change");
        await bot.Click("ingrid", form, "Save", Form(owner: "P0014", confidentiality: "5"));
        await bot.Press("ingrid", "assets/edit-asset", Data(owner: "P0014", confidentiality: "4", record: asset.Id, version: 3));
        await bot.Tick();

        Assert.Single(await TriggersOf(bot, asset));
        Assert.Contains(
            await bot.JournalOf(asset.Id), j => j.Action == "edit"
                && j.Changes!.Contains("{\"field\":\"confidentialityNeed\",\"old\":\"2\",\"new\":\"5\"}", StringComparison.Ordinal));
        Assert.Contains(bot.Inbox("ruben"), m => m.Plain().Contains("4, high", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Others_than_the_owner_and_the_ISMS_manager_change_nothing_and_what_is_retired_stays_as_it_was()
    {
        await using var bot = await TestBot.StartAsync();
        var data = Data(owner: "P0003", confidentiality: "1", record: "AST-0001", version: 1);

        Assert.True((await bot.Press("ana", "assets/edit-asset", data)).Plain().Says("GEN-11"));
        Assert.True(
            (await bot.Press("ana", "assets/retire-asset", new { record = "AST-0001", version = 1, reason = "it is gone for good" })).Plain()
                .Says("GEN-11"));
        Assert.Contains("among the assets that you may see", (await bot.Say("ana", "asset AST-0001")).Plain(), StringComparison.Ordinal);
        await bot.Press("ruben", "assets/edit-asset", data);
        Assert.Equal(
            ("P0014", 1),
            await bot.InDb(
                db => db.Set<Asset>().Where(a => a.Id == "AST-0001").Select(a => ValueTuple.Create(a.OwnerId, a.ConfidentialityNeed)).SingleAsync()));
        Assert.True(
            (await bot.Press("ruben", "assets/retire-asset", new { record = "AST-0001", version = 2, reason = "gone" })).Plain().Says("GEN-07"));
        await bot.Press("ruben", "assets/retire-asset", new { record = "AST-0001", version = 2, reason = "it is gone for good" });

        var late = await bot.Press("ingrid", "assets/edit-asset", Data(owner: "P0003", confidentiality: "1", record: "AST-0001", version: 3));
        Assert.True(late.Plain().Says("GEN-05"), late.Plain());
        Assert.False((await bot.Say("ingrid", "asset AST-0001")).HasButton("Change"));
    }

    [Fact]
    public async Task An_owner_finds_the_assets_to_confirm_and_the_plan_lines_to_approve_among_their_tasks()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(
            db => db.Set<Asset>().Where(a => a.Id == "AST-0001")
                .ExecuteUpdateAsync(s => s.SetProperty(a => a.ConfirmBy, new DateOnly(2026, 11, 17))));
        await bot.Press("ingrid", "treatments/submit-plan", new { });
        await bot.Tick();

        var mine = (await bot.Say("ruben", "my tasks")).Plain();
        Assert.Contains("Confirm the asset TideOrder production platform", mine, StringComparison.Ordinal);
        Assert.Contains("Approve: Risk treatment plan", mine, StringComparison.Ordinal);
        await bot.Press("ruben", "assets/confirm-asset", new { record = "AST-0001", version = 1 });
        Assert.DoesNotContain("Confirm the asset", (await bot.Say("ruben", "my tasks")).Plain(), StringComparison.Ordinal);
    }

    private static (string, string)[] Form(string? owner, string confidentiality) =>
    [
        ("title", "Badge server"), ("kind", "hardware"), ("departmentId", "DEP-PLT"), ("siteId", "SIT-UTR"), ("classification", "confidential"),
        ("confidentialityNeed", confidentiality), ("integrityNeed", "2"), ("availabilityNeed", "2"),
        ("recoveryHours", "24"), ("personalData", "true"), ("inScope", "true"), .. owner is null
            ? Array.Empty<(string, string)>()
            : [("ownerId", owner)],
    ];

    private static object Data(string owner, string confidentiality, string? record = null, int version = 0) => new
    {
        record,
        version,
        ownerId = owner,
        title = "Badge server",
        kind = "hardware",
        departmentId = "DEP-PLT",
        classification = "confidential",
        confidentialityNeed = confidentiality,
        integrityNeed = "2",
        availabilityNeed = "2",
        inScope = "true",
    };

    private static Task<Asset> Newest(TestBot bot) => bot.InDb(db => db.Set<Asset>().AsNoTracking().OrderByDescending(a => a.Id).FirstAsync());

    private static Task<List<Trigger>> TriggersOf(TestBot bot, Asset asset) =>
        bot.InDb(db => db.Set<Trigger>().AsNoTracking().Where(t => t.Ref == asset.Id).ToListAsync());
}
