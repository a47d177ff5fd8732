using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Tests.Manifest;

/// <summary>What shipped texts say that the bot does, it does.</summary>
public sealed partial class PromiseTests
{
    private static readonly string Policies = Path.Combine(Repository.Folder, "src", "IsmsBot.Sandbox", "Policies");

    /// <summary>What a text may promise only when a register for it is there: words in both languages, and the type of record.</summary>
    private static readonly (string Words, string Type)[] Promises =
    [
        ("audits|Audits", "Audit"), ("management reviews?|Managementbewertung", "ManagementReview"),
        ("corrective action|Korrekturmaßnahme", "Nonconformity"),
        ("security event|Sicherheitsereignis", "SecurityEvent"), ("supplier|Lieferant", "Supplier"), ("objectives|Ziele", "Objective"),
        ("risks?|Risik", "Risk"), ("assets", "Asset"), ("measurements?|Messung", "Measurement"),
    ];

    public PromiseTests() => RoomCatalog.Add(typeof(CampaignsWorkflow).Assembly);

    [Fact]
    public void What_lessons_and_policies_tell_people_to_write_to_the_bot_is_understood()
    {
        var told = Directory.EnumerateFiles(Policies, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".json")
            .SelectMany(file => Commands(File.ReadAllText(file))).Distinct(StringComparer.Ordinal).ToList();
        var staff = new Person { Id = "P1", EntraId = "1", Name = "Somebody" };

        Assert.Contains("report", told);
        Assert.All(told, said => Assert.True(CommandBook.Read(said, staff, new DateOnly(2026, 11, 16)).Found is { Exact: true }, said));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("de.json")]
    public void The_manifest_promises_only_what_there_is_a_register_for(string file)
    {
        var text = Descriptions(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "manifest", file)))!);

        Assert.NotEmpty(text);
        Assert.Empty(Broken(text));
    }

    [Fact]
    public void A_promise_of_what_is_not_there_is_named()
    {
        Assert.Equal(["Audit", "ManagementReview"], Broken("work through audits and management reviews, own risks"));
        Assert.Equal(["report"], Commands("Report it: write \\\"report\\\" to the bot."));
        Assert.Equal(["my policies"], Commands("Type \"my policies\" and read."));
    }

    private static IEnumerable<string> Broken(string text) => Promises.Where(promise => Regex.IsMatch(text, promise.Words))
        .Select(promise => promise.Type).Where(type => RoomCatalog.Rooms.SelectMany(room => room.Registers).All(register => register.Type != type));

    private static string Descriptions(JsonNode manifest) => manifest["description"] is { } description
        ? $"{description["short"]} {description["full"]}" : $"{manifest["description.short"]} {manifest["description.full"]}";

    private static IEnumerable<string> Commands(string text) => Told().Matches(text).Select(match => match.Groups["said"].Value);

    [GeneratedRegex(@"\\?""(?<said>[a-z ]+)\\?"" (?:to the bot|in chat)|[Tt]ype \\?""(?<said>[a-z ]+)\\?""")]
    private static partial Regex Told();
}
