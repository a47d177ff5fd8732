using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Simulators;

public sealed class CardClickTests
{
    [Fact]
    public async Task Inputs_are_merged_as_text_and_empty_ones_are_left_out()
    {
        await using var t = await TeamsInATest.StartAsync();
        var card = await SendCardAsync(t);
        await t.Ingrid.ClickAsync(card, "Approve", new Dictionary<string, string> { ["comment"] = "fine", ["sites"] = "a,b" });

        var invoke = t.Bot.Last("invoke");
        Assert.Equal("adaptiveCard/action", (string?)invoke["name"]);
        Assert.Equal(card.Id, (string?)invoke["replyToId"]);
        Assert.Equal("manual", (string?)invoke["value"]!["trigger"]);
        Assert.Equal(
            """{"type":"Action.Execute","id":"approve","title":"Approve","verb":"risk.approve","data":{"id":"R-17","comment":"fine","sites":"a,b","weight":"3","sure":"false"}}""",
            invoke["value"]!["action"]!.ToJsonString());
    }

    public static TheoryData<string, string, string> BadInputs => new()
    {
        { "comment", "", "Say why." },
        { "comment", "this is far too long to fit", "At most 20 characters." },
        { "sites", "a,z", "This is not one of the choices." },
        { "weight", "9", "This is not a number in the allowed range." },
        { "until", "31.12.2026", "This is not a date in the allowed range." },
    };

    [Theory]
    [MemberData(nameof(BadInputs))]
    public async Task The_client_stops_bad_input_unless_the_person_is_hostile(string input, string value, string said)
    {
        await using var t = await TeamsInATest.StartAsync();
        var card = await SendCardAsync(t);
        var typed = new Dictionary<string, string> { ["comment"] = "fine", [input] = value };

        var stopped = await t.Ingrid.ClickAsync(card, "Approve", typed);
        Assert.Equal(ClickOutcome.NotSent, stopped.Outcome);
        Assert.Equal(new InputProblem(input, said), Assert.Single(stopped.Problems));
        Assert.Empty(t.Bot.Got);

        typed["role"] = "admin";
        await t.Ingrid.ClickAsync(card, "Approve", typed, isHostile: true);
        Assert.Equal("admin", (string?)t.Bot.Last("invoke")["value"]!["action"]!["data"]!["role"]);
    }

    [Fact]
    public async Task An_answer_changes_the_card_for_the_clicker_only_and_an_update_for_everybody()
    {
        await using var t = await TeamsInATest.StartAsync();
        var channel = TeamsInATest.Team.Channel("ISMS").Id;
        await t.Ingrid.AddBotToAsync(channel, InstallEvents.None);
        var (_, id) = await t.Bot.SendAsync(channel, FakeBot.Card(CardsInTests.Approval()));
        var card = await t.Ingrid.FromBotAsync(conversationId: channel);
        t.Bot.Answer = _ => (200, CardsInTests.CardAnswer(CardsInTests.Done("You approved")));

        var answer = await t.Ingrid.ClickAsync(card, "Later");
        Assert.Equal("You approved", CardsInTests.TextOf(answer.Card));
        Assert.Equal("You approved", CardsInTests.TextOf(t.Ingrid.Look(card)!.Card));
        Assert.Equal("Approve R-17?", CardsInTests.TextOf(t.Sven.Look(card)!.Card));
        Assert.True(t.Ingrid.Look(card)!.CardVersion > card.CardVersion);

        var path = $"v3/conversations/{Uri.EscapeDataString(channel + ";messageid=" + id)}/activities/{id}";
        var (status, _, _) = await t.Bot.CallAsync(HttpMethod.Put, path, FakeBot.Card(CardsInTests.Done("Approved by Ingrid")));
        Assert.Equal(200, status);
        Assert.Equal("Approved by Ingrid", CardsInTests.TextOf(t.Ingrid.Look(card)!.Card));
        Assert.Equal("Approved by Ingrid", CardsInTests.TextOf(t.Sven.Look(card)!.Card));
        Assert.NotNull(t.Sven.Look(card)!.EditedAt);
    }

    [Fact]
    public async Task A_submit_is_a_message_with_value_and_without_text()
    {
        await using var t = await TeamsInATest.StartAsync();
        var card = await SendCardAsync(t);
        await t.Ingrid.ClickAsync(card, "Send", new Dictionary<string, string> { ["comment"] = "fine" });

        var message = t.Bot.Last("message");
        Assert.False(message.ContainsKey("text"));
        Assert.Equal("""{"comment":"fine","weight":"3","sure":"false"}""", message["value"]!.ToJsonString());
        Assert.Equal(card.Id, (string?)message["replyToId"]);
    }

    [Fact]
    public async Task A_shown_card_sends_its_own_inputs_and_the_outer_ones()
    {
        await using var t = await TeamsInATest.StartAsync();
        var card = await SendCardAsync(t);
        await t.Ingrid.ClickAsync(card, "Inside", new Dictionary<string, string> { ["comment"] = "fine", ["inner"] = "x" });

        Assert.Equal("x", (string?)t.Bot.Last("invoke")["value"]!["action"]!["data"]!["inner"]);
        Assert.Equal("fine", (string?)t.Bot.Last("invoke")["value"]!["action"]!["data"]!["comment"]);
        await Assert.ThrowsAsync<ArgumentException>(() => t.Ingrid.ClickAsync(card, "Approve", new Dictionary<string, string> { ["inner"] = "x" }));
    }

    [Fact]
    public async Task A_refresh_is_automatic_and_a_dialog_can_be_submitted()
    {
        await using var t = await TeamsInATest.StartAsync();
        var card = await SendCardAsync(t);
        await t.Ingrid.RefreshAsync(card);
        Assert.Equal("automatic", (string?)t.Bot.Last("invoke")["value"]!["trigger"]);

        var form = JsonNode.Parse("""
            {"task":{"type":"continue","value":{"title":"Edit","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text","id":"name"}],"actions":[{"type":"Action.Submit","title":"Save","data":{"k":1}}]}}}}}
            """)!;
        t.Bot.Answer =
            a => (200, (string?)a["name"] == "task/fetch"
                ? form.DeepClone()
                : new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = "Saved." } });
        var dialog = await t.Ingrid.ClickAsync(card, "Form", new Dictionary<string, string> { ["comment"] = "fine" });
        Assert.Equal((ClickOutcome.Dialog, "Edit"), (dialog.Outcome, dialog.Text));

        var saved = await t.Ingrid.TaskSubmitAsync(card, dialog, "Save", new Dictionary<string, string> { ["name"] = "VPN" });
        Assert.Equal("Saved.", saved.Text);
        Assert.Equal("""{"k":1,"name":"VPN"}""", t.Bot.Last("invoke")["value"]!["data"]!.ToJsonString());
    }

    [Fact]
    public async Task A_hundred_people_can_click_at_once()
    {
        await using var t = await TeamsInATest.StartAsync();
        var card = await SendCardAsync(t);
        t.Bot.Answer = _ => (200, CardsInTests.CardAnswer(CardsInTests.Done("ok")));

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => t.Ingrid.ClickAsync(card, "Later")));
        Assert.All(answers, a => Assert.Equal(ClickOutcome.Card, a.Outcome));
        Assert.Equal(100, t.Bot.Got.Select(g => (string?)g.Activity["id"]).Distinct().Count());
    }

    private static async Task<ChatMessage> SendCardAsync(TeamsInATest t)
    {
        await t.Ingrid.InstallAsync(InstallEvents.None);
        await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Card(CardsInTests.Approval()));
        return await t.Ingrid.FromBotAsync();
    }
}
