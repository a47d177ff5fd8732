using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Treatments;

/// <summary>
/// What remains of a risk is accepted by nobody else, on no other picture and not twice: refused, nothing changed, journalled (6.1.3 f).
/// </summary>
public class AcceptanceRefusalTests
{
    private const string Button = "Accept what remains";

    private static readonly Dictionary<string, string> Typed =
        new() { ["until"] = "2027-04-19", ["reason"] = "Two older accounts stay until summer; they hold no patient data." };

    [Fact]
    public async Task An_acceptance_on_a_forwarded_card_is_refused()
    {
        await using var bot = await TestBot.StartAsync();
        var forwarded = await bot.Say("ingrid", "help") with { Card = (await CardOf(bot, "ana")).Card };

        var answer = await bot.As("ingrid").ClickAsync(forwarded, Button, Typed);

        await Refused(bot, answer, "GEN-11");
    }

    [Fact]
    public async Task An_acceptance_by_who_owned_the_risk_when_the_card_was_sent_is_refused()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await CardOf(bot, "ana");
        await bot.Change(db => db.Set<Risk>().Where(r => r.Id == "RSK-0003").ExecuteUpdateAsync(s => s.SetProperty(r => r.RiskOwnerId, "P0014")));

        await Refused(bot, await bot.As("ana").ClickAsync(card, Button, Typed), "GEN-11");
    }

    [Theory]
    [InlineData("picture", "0000000000000000000000000000000000000000000000000000000000000000", "GEN-02", "RAC-0001")]
    [InlineData("version", "99", "GEN-02", "RAC-0001")]
    [InlineData("until", "2031-01-01", "RAC-02", "RAC-0001")]
    [InlineData("record", "RAC-0002", "GEN-11", "RAC-0002")]
    public async Task An_acceptance_with_an_edited_payload_is_refused(string field, string value, string guard, string record)
    {
        await using var bot = await TestBot.StartAsync();
        var asked = await bot.Acceptance("RAC-0001");
        var before = await bot.Acceptance(record);
        var data = new JsonObject
        {
            ["record"] = asked.Id,
            ["version"] = asked.Version,
            ["picture"] = asked.SnapshotHash,
            ["until"] = Typed["until"],
            ["reason"] = Typed["reason"],
            ["acceptedById"] = "P0003",
        };
        data[field] = value;

        await Refused(bot, await bot.Press("ana", "treatments/accept-risk", data), guard, before);
    }

    [Fact]
    public async Task An_acceptance_on_a_card_whose_risk_was_rated_anew_is_refused_with_the_risk_as_it_is()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await CardOf(bot, "ana");
        await bot.Rate("ana", "RSK-0003", "2", "4", "0", "0", "the nightly check finds open folders within a day");

        var answer = await bot.As("ana").ClickAsync(card, Button, Typed);

        await Refused(bot, answer, "GEN-02");
        Assert.Contains("RSK-0003", answer.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acceptance_on_a_card_that_was_answered_already_changes_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await CardOf(bot, "ana");
        await bot.As("ana")
            .ClickAsync(card, "Do not accept it", new Dictionary<string, string> { ["whyNot"] = "There is more that we can do here." });

        var answer = await bot.As("ana").ClickAsync(card, Button, Typed);

        Assert.True(answer.Plain().Says("GEN-02"), answer.Plain());
        Assert.Equal(AcceptanceState.Rejected, (await bot.Acceptance("RAC-0001")).Status);
        Assert.Contains(await bot.JournalOf("RAC-0001"), j => j is { Action: "refused treatments/accept-risk", Comment: "GEN-02" });
    }

    [Fact]
    public async Task A_form_that_is_refused_comes_back_open_with_everything_that_was_typed_and_can_be_sent_again()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await CardOf(bot, "ana");

        var typed = new Dictionary<string, string> { ["until"] = "2027-04-19", ["reason"] = "", ["conditions"] = "The check runs each night." };
        var refused = card with { Card = (await bot.As("ana").ClickAsync(card, Button, typed)).Card };

        Assert.True(refused.Plain().Says("RAC-04"), refused.Plain());
        Assert.Contains("<The check runs each night.>", refused.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(refused.Card!["actions"]!.AsArray(), a => (string?)a!["type"] == "Action.ShowCard" && (string?)a["title"] == "Accept");
        Assert.Empty(House.CardButtons.Complaints(refused.Card!.ToJsonString()));
        await bot.As("ana").ClickAsync(refused, Button, new Dictionary<string, string> { ["reason"] = Typed["reason"] });
        var kept = await bot.Acceptance("RAC-0001");
        Assert.Equal((new DateOnly(2027, 4, 19), "The check runs each night."), (kept.ExpiresAt, kept.Conditions));
    }

    [Fact]
    public async Task Two_members_of_top_management_endorse_at_once_and_one_of_them_counts()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.As("ana").ClickAsync(await CardOf(bot, "ana"), Button, Typed);
        var asked = await bot.Acceptance("RAC-0001");
        var data = new { record = asked.Id, version = asked.Version, picture = asked.SnapshotHash };

        var answers =
            await Task.WhenAll(bot.Press("marit", "treatments/endorse-acceptance", data), bot.Press("tomasz", "treatments/endorse-acceptance", data));

        Assert.Single(answers, a => a.Plain().Contains("Endorsed. It counts from now on.", StringComparison.Ordinal));
        Assert.Single(answers, a => a.Plain().Says("GEN-03"));
        Assert.Single(await bot.JournalOf("RAC-0001"), j => j.Action == "endorse");
        await bot.Tick();
        Assert.Single(bot.Inbox("ana"), m => m.Plain().Contains("has endorsed your acceptance of RSK-0003", StringComparison.Ordinal));
    }

    private static async Task<ChatMessage> CardOf(TestBot bot, string person)
    {
        var message = await bot.Say(person, "help");
        return message with { Card = (await bot.Press(person, "treatments/show-risk-acceptance", new { record = "RAC-0001" })).Card };
    }

    private static async Task Refused(TestBot bot, ClickAnswer answer, string guard, RiskAcceptance? before = null)
    {
        Assert.True(answer.Plain().Says(guard), answer.Plain());
        var now = await bot.Acceptance(before?.Id ?? "RAC-0001");
        Assert.Equal(
            (before?.Status ?? AcceptanceState.Requested, before?.Version ?? 1, before?.AcceptedById), (now.Status, now.Version, now.AcceptedById));
        Assert.Contains(await bot.JournalOf(now.Id), j => j.Action == "refused treatments/accept-risk" && j.Comment == guard);
    }
}
