using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Tests.Functions;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.Infra;

public sealed partial class InfraTests
{
    private static readonly string[] Placed =
    [
        "--subscription-id", "00000000-0000-0000-0000-000000000001", "--resource-group", "ismsbot",
        "--location", "westeurope", "--tenant-id", "00000000-0000-0000-0000-000000000002",
    ];

    /// <summary>A wrong property is only a warning with exit code 0, so any word counts.</summary>
    [Fact]
    public async Task The_infrastructure_compiles_and_lints_without_a_word()
    {
        var built = await Bicep.RunAsync(["build-params", "main.bicepparam", "--stdout"]);
        var linted = await Bicep.RunAsync(["lint", "main.bicep"]);

        Assert.Equal((0, ""), (built.ExitCode, built.Diagnostics));
        Assert.Equal((0, "", ""), linted);
    }

    [Fact]
    public async Task A_wrong_property_is_complained_about()
    {
        var folder = Directory.CreateTempSubdirectory("bicep").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "offender.bicep"), """
            resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
              name: 'plan'
              location: resourceGroup().location
              properties: { reserved: 'yes' }
            }
            """);

        var linted = await Bicep.RunAsync(["lint", "offender.bicep"], folder);

        Assert.Contains("BCP036", linted.Output + linted.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_deployed_is_what_was_approved()
    {
        var mode = Environment.GetEnvironmentVariable("ISMSBOT_APPROVE") == "1" ? "overwrite" : "validate";

        var snapshot = await Bicep.RunAsync(["snapshot", "main.bicepparam", "--mode", mode, .. Placed]);

        Assert.True(snapshot.ExitCode == 0, snapshot.Output + snapshot.Diagnostics);
    }

    [Fact]
    public void The_queues_that_are_deployed_are_those_the_functions_listen_to()
    {
        var deployed = Resources("Microsoft.Storage/storageAccounts/queueServices/queues").Select(queue => ((string)queue["name"]!).Split('/')[^1]);
        Assert.Equal(FunctionLayoutTests.Queues().Order(), deployed.Order());
    }

    [Fact]
    public void Nothing_that_is_deployed_takes_a_key_or_a_password()
    {
        Assert.All(Resources("Microsoft.Storage/storageAccounts"), storage => Assert.False((bool)storage["properties"]!["allowSharedKeyAccess"]!));
        Assert.All(
            Resources("Microsoft.DBforPostgreSQL/flexibleServers"),
            server => Assert.Equal("Disabled", (string?)server["properties"]!["authConfig"]!["passwordAuth"]));
        Assert.All(Resources("Microsoft.BotService/botServices"), bot => Assert.True((bool)bot["properties"]!["disableLocalAuth"]!));
    }

    [Fact]
    public void Every_setting_that_is_deployed_is_in_the_operations_guide()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Folder, "docs/operations.md"));
        var settings = Setting().Matches(File.ReadAllText(Path.Combine(Bicep.Folder, "app.bicep"))).Select(match => match.Value.TrimEnd('_'));

        Assert.All(settings, setting => Assert.Contains($"`{setting.Replace("__", ":", StringComparison.Ordinal)}", guide, StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> Resources(string type)
    {
        var snapshot = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Folder, "main.snapshot.json")))!;
        var found = snapshot["predictedResources"]!.AsArray().Where(resource => (string?)resource!["type"] == type).ToList();
        Assert.NotEmpty(found);
        return found!;
    }

    [GeneratedRegex(@"(Isms__\w+|REMINDER_SCHEDULE)")]
    private static partial Regex Setting();
}
