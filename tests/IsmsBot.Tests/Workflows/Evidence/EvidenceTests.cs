using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Evidence;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Evidence;

/// <summary>
/// "Save as evidence" in the menu of a message: what was said lies in the records library with who, when, where and its fingerprint (7.5.3).
/// </summary>
public abstract class EvidenceTests(Store store)
{
    private const string Command = "saveEvidence";

    private static async Task<ChatMessage> Said(TestBot bot, string person, string text)
    {
        var client = bot.As(person);
        var chat = bot.Teams.Tenant.GroupChats[0];
        var (mine, _) = await client.SayAsync(chat.Id, text);
        return mine;
    }

    [Fact]
    public async Task A_message_is_filed_with_who_said_it_when_the_link_and_its_fingerprint()
    {
        await using var bot = await TestBot.StartAsync(store);
        var message = await Said(bot, "petra", "The badge door in Leeds | was <wedged> open again.");

        var dialog = await bot.As("ingrid").OpenActionAsync(message, Command);
        Assert.Equal((ClickOutcome.Dialog, "Save as evidence"), (dialog.Outcome, dialog.Text));
        Assert.Contains("Petra Lindqvar", dialog.Words(), StringComparison.Ordinal);
        Assert.Contains("open again.", dialog.Words(), StringComparison.Ordinal);
        var answer =
            await bot.As("ingrid").SubmitActionAsync(
                message,
                dialog,
                Command,
                "Save",
                new Dictionary<string, string> { ["linkedTo"] = "RSK-0003", ["series"] = "ISMS-REC-OPS", ["note"] = "Second time this year." });
        Assert.Contains("I file it as ISMS-REC-OPS-2026-", answer.Text, StringComparison.Ordinal);
        await bot.Tick();

        var filed = await bot.InDb(db => db.Set<FiledRecord>().AsNoTracking().SingleAsync(r => r.LinkedTo == "RSK-0003"));
        var stored = await bot.Documents.FindAsync(filed.Code, "1.0", default);
        Assert.Equal((DocumentLibrary.Records, filed.Sha256), (stored!.Library, stored.SourceSha256));
        var text = await Read(bot, filed.Code);
        Assert.Contains("Petra Lindqvar (Entra ID " + bot.As("petra").Person.EntraId.ToString("D"), text, StringComparison.Ordinal);
        Assert.Contains("| Link | https://teams.microsoft.com/l/message/", text, StringComparison.Ordinal);
        Assert.Contains("> The badge door in Leeds | was <wedged> open again.", text, StringComparison.Ordinal);
        Assert.Contains("| Note | Second time this year. |", text, StringComparison.Ordinal);
        var receipt = bot.Inbox("ingrid").Last(m => m.Words().Contains("is filed", StringComparison.Ordinal));
        Assert.Contains(filed.Sha256[..12], receipt.Words(), StringComparison.Ordinal);
        Assert.Contains(await bot.JournalOf("RSK-0003"), j => j.Action == "evidence");
        Assert.Equal(["save evidence", "file"], (await bot.JournalOf(filed.Code)).Select(j => j.Action));

        var again =
            await bot.As("ingrid").SubmitActionAsync(message, dialog, Command, "Save", new Dictionary<string, string> { ["linkedTo"] = "7.3" });
        Assert.Contains("This message is filed already", again.Text, StringComparison.Ordinal);
        await bot.Tick();
        Assert.Equal(1, await bot.InDb(db => db.Set<FiledRecord>().CountAsync(r => r.LinkedTo != null)));
    }

    [Fact]
    public async Task What_stands_around_the_words_is_kept_with_them_and_a_picture_is_no_empty_record()
    {
        await using var bot = await TestBot.StartAsync(store);
        var message = await Said(bot, "petra", "Yes, do it");
        var payload = (JsonObject)JsonNode.Parse("""
            {"subject":"Firewall in Leeds","lastEditedDateTime":"2026-11-16T09:30:00Z","importance":"high",
            "reactions":[{"reactionType":"like"},{"reactionType":"like"}],
            "body":{"contentType":"html","content":"<attachment id=\"1\"></attachment><p><img alt=\"image\" src=\"x\"></p>"},
            "attachments":[{"id":"1","contentType":"messageReference","content":"{\"messagePreview\":\"May I switch it off?\"}"}]}
            """)!;

        var dialog = await bot.As("ingrid").OpenActionAsync(message, Command, payload);
        await bot.As("ingrid").SubmitActionAsync(message, dialog, Command, "Save", new Dictionary<string, string> { ["linkedTo"] = "7.3" });
        await bot.Tick();

        var text = await Read(bot, await bot.InDb(db => db.Set<CapturedMessage>().Select(one => one.Code!).SingleAsync()));
        Assert.Contains("> (answers a message: \"May I switch it off?\")\n> (picture)\n", text, StringComparison.Ordinal);
        Assert.Contains("| Subject | Firewall in Leeds |", text, StringComparison.Ordinal);
        Assert.Contains("| Changed by its writer | edited, last at 2026-11-16 09:30:00Z |", text, StringComparison.Ordinal);
        Assert.Contains("| Marked as | high |", text, StringComparison.Ordinal);
        Assert.Contains("| Reactions | like (2) |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_proves_has_to_exist_and_the_dialog_keeps_what_was_typed()
    {
        await using var bot = await TestBot.StartAsync(store);
        var message = await Said(bot, "petra", "We practised the restore today.");
        var dialog = await bot.As("ingrid").OpenActionAsync(message, Command);

        var refused = await bot.As("ingrid")
            .SubmitActionAsync(message, dialog, Command, "Save", new Dictionary<string, string> { ["linkedTo"] = "RSK-9999", ["note"] = "Restore." });
        Assert.Equal(ClickOutcome.Dialog, refused.Outcome);
        Assert.Contains("I cannot find RSK-9999", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("<Restore.>", refused.Words(), StringComparison.Ordinal);
        var saved = await bot.As("ingrid")
            .SubmitActionAsync(message, refused, Command, "Save", new Dictionary<string, string> { ["linkedTo"] = "awareness" });
        Assert.Contains("I file it as", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_kept_it_files_it_and_only_who_may_keeps_anything()
    {
        await using var bot = await TestBot.StartAsync(store);
        var message = await Said(bot, "petra", "Somebody said something.");
        var dialog = await bot.As("ingrid").OpenActionAsync(message, Command);

        var other =
            await bot.As("petra").SubmitActionAsync(message, dialog, Command, "Save", new Dictionary<string, string> { ["linkedTo"] = "7.3" });
        Assert.Contains("This card is for Ingrid Vaszary.", other.Text, StringComparison.Ordinal);
        Assert.Contains("Administrators keep me running", (await bot.As("yusuf").OpenActionAsync(message, Command)).Text, StringComparison.Ordinal);
        Assert.Contains("I do not know this command.", (await bot.As("ingrid").OpenActionAsync(message, "other")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await bot.InDb(db => db.Set<CapturedMessage>().CountAsync(one => one.Code != null)));
    }

    [Fact]
    public async Task A_dialog_whose_verb_is_no_text_is_answered_and_files_nothing()
    {
        await using var bot = await TestBot.StartAsync(store);
        var message = await Said(bot, "petra", "Somebody said something.");
        await bot.As("ingrid").OpenActionAsync(message, Command);
        foreach (var data in new[]
        {
            """{"isms.verb":7}""",
            """{"isms.verb":null}""",
            """{"isms.verb":{"a":"evidence/save-evidence"}}""",
            """{"isms.verb":["evidence/save-evidence"]}""",
            "{}",
        })
        {
            var answer = await bot.As("ingrid").SubmitActionDataAsync(message, Command, (JsonObject)JsonNode.Parse(data)!);
            Assert.Equal(200, answer.Bot.Status);
            Assert.Contains("I do not know this command.", answer.Text, StringComparison.Ordinal);
        }

        Assert.Equal(0, await bot.InDb(db => db.Set<CapturedMessage>().CountAsync(one => one.Code != null)));
    }

    [Fact]
    public async Task A_message_that_nobody_files_is_forgotten()
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.As("ingrid").OpenActionAsync(await Said(bot, "petra", "First."), Command);
        await bot.MoveBy(TimeSpan.FromDays(2));
        await bot.As("ingrid").OpenActionAsync(await Said(bot, "petra", "Second."), Command);
        Assert.Equal(["<p>Second.</p>"], await bot.InDb(db => db.Set<CapturedMessage>().Select(one => one.Content).ToListAsync()));
    }

    private static async Task<string> Read(TestBot bot, string code)
    {
        await using var file = await bot.Documents.OpenAsync(code, "1.0", Rendition.Source, default);
        using var reader = new StreamReader(file!, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}

public sealed class EvidenceTestsInFolder() : EvidenceTests(Store.Folder);

public sealed class EvidenceTestsOnSharePoint() : EvidenceTests(Store.SharePoint);
