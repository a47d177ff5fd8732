using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using IsmsBot.Adapters.Functions;
using IsmsBot.Host;
using IsmsBot.Tests.Support;
using Microsoft.Azure.Functions.Worker;

namespace IsmsBot.Tests.Functions;

/// <summary>What the Functions host is told of this application is what the application believes.</summary>
public sealed class FunctionLayoutTests
{
    [Fact]
    public void The_functions_are_those_that_have_a_name() =>
        Assert.Equal(
            Names().Where(name => !name.Contains('/', StringComparison.Ordinal) && char.IsUpper(name[0]) && name != FunctionNames.Storage).Order(),
            typeof(BotFunctions).GetMethods().Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>().Order());

    [Fact]
    public void No_route_takes_every_path_and_each_is_open_because_the_doors_check_for_themselves()
    {
        var triggers = Parameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>().ToList();

        Assert.Equal(
            Names().Where(name => name.StartsWith("api/", StringComparison.Ordinal)).Order(), triggers.Select(trigger => trigger.Route).Order());
        Assert.All(triggers, trigger => Assert.Equal(AuthorizationLevel.Anonymous, trigger.AuthLevel));
        Assert.Equal("", (string?)HostJson["extensions"]!["http"]!["routePrefix"]);
    }

    [Fact]
    public void A_call_gives_up_half_a_minute_before_the_host_does() =>
        Assert.Equal(
            TimeSpan.Parse((string)HostJson["functionTimeout"]!, CultureInfo.InvariantCulture) - TimeSpan.FromSeconds(30), FunctionRunner.TimeLimit);

    [Fact]
    public void The_host_is_told_of_no_custom_handler_and_reads_the_messages_as_they_are_written()
    {
        Assert.Null(HostJson["customHandler"]);
        Assert.Null(HostJson["extensionBundle"]);
        Assert.Equal("base64", (string?)HostJson["extensions"]!["queues"]!["messageEncoding"]);
    }

    /// <summary>Queues that functions listen to.</summary>
    public static IEnumerable<string> Queues() =>
        Parameters().Select(parameter => parameter.GetCustomAttribute<QueueTriggerAttribute>()?.QueueName).OfType<string>();

    private static IEnumerable<ParameterInfo> Parameters() => typeof(BotFunctions).GetMethods().SelectMany(method => method.GetParameters());

    private static JsonNode HostJson => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "src/IsmsBot.Host/host.json")))!;

    private static IEnumerable<string> Names() => typeof(FunctionNames)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
