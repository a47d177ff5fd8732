using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Catalog;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>Presses buttons with any data, as a card or a hostile client would send it, and reads what comes back.</summary>
internal static partial class Pressing
{
    public static async Task<ClickAnswer> Press(this TestBot bot, string person, string verb, object data)
    {
        var help = await bot.Say(person, "help");
        return await bot.As(person).ActAsync(
            help,
            new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb },
            data as JsonObject ?? JsonSerializer.SerializeToNode(data)!.AsObject());
    }

    /// <summary>Clicks a button whose answer may be a sentence instead of a card.</summary>
    public static async Task<string> ClickForCardOrText(
        this TestBot bot, string person, ChatMessage card, string button, params (string Input, string Value)[] inputs)
    {
        var answer = await bot.Click(person, card, button, inputs);
        Assert.True(answer.Outcome is ClickOutcome.Card or ClickOutcome.Message, $"{answer.Outcome}: {answer.Text}");
        return answer.Plain();
    }

    /// <summary>The words without the marks that make them harmless in Markdown.</summary>
    public static string Plain(this ClickAnswer answer) => answer.Words().Replace("\\", "", StringComparison.Ordinal);

    public static string Plain(this ChatMessage message) => message.Words().Replace("\\", "", StringComparison.Ordinal);

    /// <summary>Whether a text holds the sentence of a guard, whatever fills its holes.</summary>
    public static bool Says(this string words, string guardId) =>
        Regex.IsMatch(
            words,
            string.Join(".+", Hole().Split(Guards.Get(guardId).Message).Select(Regex.Escape)),
            RegexOptions.Singleline,
            TimeSpan.FromSeconds(5));

    public static Task<Risk> Risk(this TestBot bot, string id) => bot.InDb(db => db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Id == id));

    public static Task<Treatment> Treatment(this TestBot bot, string id) =>
        bot.InDb(db => db.Set<Treatment>().AsNoTracking().SingleAsync(t => t.Id == id));

    public static Task<RiskAcceptance> Acceptance(this TestBot bot, string id) =>
        bot.InDb(db => db.Set<RiskAcceptance>().AsNoTracking().SingleAsync(a => a.Id == id));

    /// <summary>The data of a rating of a risk at its present version.</summary>
    public static async Task<ClickAnswer> Rate(
        this TestBot bot, string person, string id, string likelihood, string c, string i, string a, string? reason = null, int? score = null,
        string method = "2.0") => await bot.Press(
        person, "risks/rate-risk",
        new
        {
            record = id,
            version = (await bot.Risk(id)).Version,
            method,
            likelihood,
            confidentiality = c,
            integrity = i,
            availability = a,
            reason,
            score,
        });

    public static async Task<ClickAnswer> Propose(
        this TestBot bot, string person, string id, string option = "modify", string? controls = "A.8.12", string due = "2027-04-30",
        string likelihood = "2", string impact = "2", string? extra = null) => await bot.Press(
        person, "treatments/propose-treatment", new
        {
            record = id,
            version = (await bot.Risk(id)).Version,
            option,
            description = "Two-step export in the ticket system",
            controls,
            resources = "EUR 4,000",
            responsible = "P0016",
            due,
            likelihood,
            impact,
            counterpart = extra,
            stopped = extra,
        });

    [GeneratedRegex(@"\{\w+(?::[^{}]+)?\}")]
    private static partial Regex Hole();
}
