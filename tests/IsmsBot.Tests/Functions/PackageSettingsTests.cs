using System.Xml.Linq;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.Functions;

/// <summary>The package for Azure is made on purpose and never by an ordinary build.</summary>
public sealed class PackageSettingsTests
{
    [Fact]
    public void A_platform_and_ahead_of_time_are_asked_for_only_for_Azure()
    {
        var project = XDocument.Load(Path.Combine(Repository.Folder, "src/IsmsBot.Host/IsmsBot.Host.csproj"));

        foreach (var name in (string[])["RuntimeIdentifier", "SelfContained", "PublishReadyToRun"])
        {
            Assert.All(
                project.Descendants(name),
                setting => Assert.Contains("ForAzure", (string?)setting.Parent!.Attribute("Condition"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_platform_brings_the_runtime_and_what_the_host_reads_lies_beside_the_program()
    {
        var project = XDocument.Load(Path.Combine(Repository.Folder, "src/IsmsBot.Host/IsmsBot.Host.csproj"));

        Assert.Equal("false", Assert.Single(project.Descendants("SelfContained")).Value);
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(typeof(Adapters.Functions.FunctionRunner).Assembly.Location)!, "host.json")));
    }
}
