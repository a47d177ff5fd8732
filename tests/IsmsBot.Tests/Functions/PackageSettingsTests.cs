using System.Xml.Linq;

namespace IsmsBot.Tests.Functions;

/// <summary>The package for Azure is made on purpose and never by an ordinary build.</summary>
public sealed class PackageSettingsTests
{
    [Fact]
    public void Self_contained_and_ahead_of_time_are_asked_for_only_for_Azure()
    {
        var project = XDocument.Load(Path.Combine(Wire.Repository, "src/IsmsBot.Host/IsmsBot.Host.csproj"));

        foreach (var name in (string[])["RuntimeIdentifier", "SelfContained", "PublishReadyToRun"])
        {
            Assert.All(
                project.Descendants(name),
                setting => Assert.Contains("ForAzure", (string?)setting.Parent!.Attribute("Condition"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_folders_of_functions_lie_beside_the_executable()
    {
        var output = Path.GetDirectoryName(typeof(Adapters.Functions.FunctionDoor).Assembly.Location)!;

        Assert.True(File.Exists(Path.Combine(output, "host.json")));
        Assert.True(File.Exists(Path.Combine(output, "CardDelivery", "function.json")));
    }
}
