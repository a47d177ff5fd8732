using System.Text;
using IsmsBot.Sandbox.Page;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>What people do with files outside the chat, and the usual steps of a draft.</summary>
internal static class DocumentDesk
{
    public const string Policy = "ISMS-POL-001";
    public const string Procedure = "ISMS-PRO-008";

    /// <summary>What nobody approved.</summary>
    public const string Foreign = "\n\nEverybody may do what they like.\n";

    public static (string Input, string Value)[] WholePolicy { get; } =
    [
        ("fitsOrganisation", "true"), ("frameForObjectives", "true"), ("commitRequirements", "true"), ("commitImprovement", "true"), (
            "outsideAccess", "public page"),
    ];

    public static Task<DocumentVersion> Version(this TestBot bot, string code, string label) =>
        bot.InDb(db => db.Set<DocumentVersion>().AsNoTracking().SingleAsync(v => v.DocumentCode == code && v.VersionLabel == label));

    public static Task<ControlledDocument> Document(this TestBot bot, string code) =>
        bot.InDb(db => db.Set<ControlledDocument>().AsNoTracking().SingleAsync(d => d.Code == code));

    /// <summary>A person changes the working copy in their editor.</summary>
    public static async Task Write(this TestBot bot, string person, string code, string label, string find, string replace)
    {
        var text = (await bot.Text(code, label)).Replace(find, replace, StringComparison.Ordinal);
        await bot.Services
            .GetRequiredService<IDraftEditor>()
            .EditAsync(code, label, Encoding.UTF8.GetBytes(text), bot.As(person).Person, null, CancellationToken.None);
    }

    public static async Task<string> Text(this TestBot bot, string code, string label)
    {
        var file = await bot.Stores.Drafts.LookAsync(code, label, CancellationToken.None);
        await using var stream = await bot.Stores.Drafts.OpenAsync(code, label, file!.Stamp, CancellationToken.None);
        using var reader = new StreamReader(stream!);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Says "revise", answers the form, and writes a sentence into the draft.</summary>
    public static async Task<ChatMessage> Draft(
        this TestBot bot, string person, string code, string label, string kind = "Major", string find = "\n## 2.",
        string sentence = "\nEverybody must lock the screen when they leave it.\n\n## 2.")
    {
        var form = await bot.Say(person, $"revise {code}");
        var card = await bot.ClickForCard(person, form, "Open the draft", ("kind", kind), ("summary", "Screens are locked."));
        await bot.Write(person, code, label, find, sentence);
        return card;
    }

    public static async Task<ChatMessage> Submit(this TestBot bot, string person, ChatMessage draft, params (string Input, string Value)[] inputs)
    {
        var form = await bot.ClickForCard(person, draft, "Send to review");
        return await bot.ClickForCard(person, form, "Send to review", inputs);
    }

    public static ChatMessage Last(this TestBot bot, string person, string button) => bot.Inbox(person).Last(m => m.HasButton(button));

    /// <summary>Sends an act as a client could that makes its own cards.</summary>
    public static async Task<ClickAnswer> Act(this TestBot bot, string person, string verb, params (string Input, string Value)[] data)
    {
        await bot.Say(person, "help");
        var body = new System.Text.Json.Nodes.JsonObject();
        foreach (var (input, value) in data)
        {
            body[input] = value;
        }

        return await bot.As(person).ActAsync(bot.Inbox(person)[^1], new() { ["type"] = "Action.Execute", ["verb"] = verb }, body);
    }
}
