using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using IsmsBot.Adapters.Functions;

namespace IsmsBot.Tests.Functions;

/// <summary>The folders that the Functions host reads and the doors that this code has are the same, by name.</summary>
public sealed class FunctionLayoutTests
{
    private static readonly string Host = Path.Combine(Wire.Repository, "src/IsmsBot.Host");

    private static Dictionary<string, JsonNode> Functions => Directory.GetFiles(Host, "function.json", SearchOption.AllDirectories)
        .Where(file => Path.GetDirectoryName(Path.GetDirectoryName(file)) == Host)
        .ToDictionary(file => Path.GetFileName(Path.GetDirectoryName(file))!, file => JsonNode.Parse(File.ReadAllText(file))!);

    [Fact]
    public void Every_function_that_is_no_http_function_has_a_door_name_and_the_other_way_round() =>
        Assert.Equal(
            Constants().Where(name => !name.StartsWith("api/", StringComparison.Ordinal) && char.IsUpper(name[0])).Order(),
            Functions.Where(function => TriggerOf(function.Value) != "httpTrigger").Select(function => function.Key).Order());

    [Fact]
    public void Every_http_function_has_a_route_name_and_the_other_way_round() =>
        Assert.Equal(
            Constants().Where(name => name.StartsWith("api/", StringComparison.Ordinal)).Order(),
            Functions.Values.Where(function => TriggerOf(function) == "httpTrigger")
                .Select(function => (string)function["bindings"]![0]!["route"]!)
                .Order());

    [Fact]
    public void An_http_function_is_one_anonymous_trigger_and_one_answer_so_that_the_host_passes_requests_on()
    {
        foreach (var bindings in Functions.Values.Where(function => TriggerOf(function) == "httpTrigger")
            .Select(function => function["bindings"]!.AsArray()))
        {
            Assert.Equal(2, bindings.Count);
            Assert.Equal("anonymous", (string?)bindings[0]!["authLevel"]);
            Assert.Equal("http", (string?)bindings[1]!["type"]);
            Assert.DoesNotContain("*", (string)bindings[0]!["route"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Queue_and_timer_bindings_have_the_names_that_the_payload_is_read_by()
    {
        foreach (var (name, function) in Functions.Where(function => TriggerOf(function.Value) != "httpTrigger"))
        {
            var expected = name == FunctionNames.ReminderTick ? FunctionNames.TimerBinding : FunctionNames.MessageBinding;
            Assert.Equal(expected, (string?)function["bindings"]![0]!["name"]);
        }
    }

    [Fact]
    public void No_function_name_begins_like_a_route() =>
        Assert.DoesNotContain(Functions.Keys, name => name.StartsWith("api", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_door_gives_up_half_a_minute_before_the_host_does()
    {
        var timeout = TimeSpan.Parse((string)HostJson["functionTimeout"]!, CultureInfo.InvariantCulture);

        Assert.Equal(timeout - TimeSpan.FromSeconds(30), FunctionDoor.TimeLimit);
    }

    [Fact]
    public void The_host_starts_our_executable_without_a_route_prefix_and_passes_http_on()
    {
        var handler = HostJson["customHandler"]!;

        Assert.Equal("", (string?)HostJson["extensions"]!["http"]!["routePrefix"]);
        Assert.Equal("IsmsBot", (string?)handler["description"]!["defaultExecutablePath"]);
        Assert.True((bool)handler["enableProxyingHttpRequest"]!);
        Assert.True((bool)handler["enableForwardingHttpRequest"]!);
        Assert.Null(handler["http"]);
        Assert.Equal("base64", (string?)HostJson["extensions"]!["queues"]!["messageEncoding"]);
    }

    private static JsonNode HostJson => JsonNode.Parse(File.ReadAllText(Path.Combine(Host, "host.json")))!;

    private static string TriggerOf(JsonNode function) => (string)function["bindings"]![0]!["type"]!;

    private static IEnumerable<string> Constants() => typeof(FunctionNames)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
