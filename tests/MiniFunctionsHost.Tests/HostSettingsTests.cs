namespace MiniFunctionsHost.Tests;

public sealed class HostSettingsTests
{
    [Theory]
    [InlineData("""{ "version": "1.0", "customHandler": {} }""", "version 2.0")]
    [InlineData("""{ "version": "2.0" }""", "no customHandler")]
    [InlineData("""{ "version": "2.0", "customHandler": {} }""", "no executable")]
    [InlineData("""{ "version": "2.0", "customHandler": { "http": { "routes": [] } } }""", "exclude function.json")]
    public void A_host_file_that_the_host_would_refuse_is_refused(string json, string complaint)
    {
        var root = Directory.CreateTempSubdirectory("minihost").FullName;
        ExampleFolder.Write(root, "host.json", json);

        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => HostSettings.Read(root)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "bindings": [ { "type": "blobTrigger", "name": "b" } ] }""", "unknown trigger")]
    [InlineData("""{ "bindings": [ { "type": "http", "name": "res" } ] }""", "no trigger")]
    [InlineData("""{ "bindings": [ { "type": "httpTrigger", "name": "req", "route": "{*path}" } ] }""", "takes every path")]
    public void A_function_that_would_do_harm_is_refused(string json, string complaint)
    {
        var settings = ExampleFolder.Make();
        ExampleFolder.Write(settings.Root, "Harm/function.json", json);

        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => FunctionDefinition.ReadAll(settings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_functions_of_the_bot_are_taken()
    {
        var functions =
            FunctionDefinition.ReadAll(
                HostSettings.Read(BotFolder()) with
                {
                    AppSettings = new Dictionary<string, string>(StringComparer.Ordinal) { ["REMINDER_SCHEDULE"] = "0 */5 * * * *" },
                });

        Assert.Equal(TimeSpan.FromMinutes(5), Period(functions.Single(function => function.Name == "ReminderTick")));
        Assert.Equal(
            ["CardDelivery", "CardDeliveryPoison", "HttpHealth", "HttpMessages", "HttpRead", "ReminderTick"],
            functions.Select(function => function.Name));
    }

    private static TimeSpan Period(FunctionDefinition timer)
    {
        var first = timer.Schedule!.GetNextOccurrence(new DateTime(2026, 11, 29, 0, 0, 0, DateTimeKind.Utc));
        return timer.Schedule.GetNextOccurrence(first) - first;
    }

    private static string BotFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IsmsBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return Path.Combine(folder.FullName, "src/IsmsBot.Host");
    }
}
