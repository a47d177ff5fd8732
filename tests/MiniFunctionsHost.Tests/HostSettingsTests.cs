namespace MiniFunctionsHost.Tests;

public sealed class HostSettingsTests
{
    [Theory]
    [InlineData("host.json", """{ "version": "1.0" }""", "version 2.0")]
    [InlineData("host.json", """{ "version": "2.0", "customHandler": {} }""", "names a custom handler")]
    [InlineData("worker.config.json", """{ "description": {} }""", "names no executable")]
    [InlineData("worker.config.json", """{ "description": { "defaultExecutablePath": "dotnet" } }""", "names no worker")]
    public void A_file_that_the_host_would_refuse_is_refused(string file, string json, string complaint)
    {
        var root = Built.Copy("MiniFunctionsHost.Example", "host.json", "worker.config.json");
        File.WriteAllText(Path.Combine(root, file), json);

        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => HostSettings.Read(root)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("host.json")]
    [InlineData("worker.config.json")]
    public void A_file_that_is_missing_is_named(string file)
    {
        var root = Built.Copy("MiniFunctionsHost.Example", "host.json", "worker.config.json");
        File.Delete(Path.Combine(root, file));

        Assert.Contains(file, Assert.Throws<InvalidDataException>(() => HostSettings.Read(root)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("every now and then", "six fields")]
    [InlineData("*/5 * * * *", "six fields")]
    public async Task A_schedule_that_the_host_would_refuse_is_refused(string schedule, string complaint)
    {
        var trouble = await Assert.ThrowsAsync<InvalidDataException>(() => MiniHost.StartAsync(ExampleWorker.Settings(every: schedule)));

        Assert.Contains(complaint, trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_a_function_names_and_nobody_has_set_is_named()
    {
        var settings = ExampleWorker.Settings();
        var without = settings.AppSettings.Where(setting => setting.Key != "EVERY").ToDictionary(setting => setting.Key, setting => setting.Value);

        var trouble = await Assert.ThrowsAsync<InvalidDataException>(() => MiniHost.StartAsync(settings with { AppSettings = without }));

        Assert.Contains("no setting EVERY", trouble.Message, StringComparison.Ordinal);
    }
}
