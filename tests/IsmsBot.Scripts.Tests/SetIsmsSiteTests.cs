using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using IsmsBot.Adapters.Graph;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Adapters.Settings;
using IsmsBot.Sandbox.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Scripts.Tests;

/// <summary>infra/sharepoint/Set-IsmsSite.ps1, run by PowerShell itself over a site in memory: what it makes is what the check asks for.</summary>
public sealed class SetIsmsSiteTests : IDisposable
{
    private static readonly Guid App = new("c0000000-0000-4000-8000-000000000001");
    private readonly Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public SetIsmsSiteTests()
    {
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PnP.ps1"))).Invoke();
    }

    private Hashtable Site => (Hashtable)runspace.SessionStateProxy.GetVariable("Site");

    private List<string> Done => [.. ((IEnumerable)Site["Done"]!).Cast<object>().Select(one => $"{one}")];

    public void Dispose() => runspace.Dispose();

    [Fact]
    public async Task The_site_that_it_makes_passes_the_check_of_the_bot()
    {
        var said = Run();
        Assert.Contains("Then run: IsmsBot check-sharepoint", said, StringComparison.Ordinal);
        Assert.Equal("write", Grant());
        Assert.Empty(await CheckAsync());
        Assert.All(
            Libraries(),
            library => Assert.Equal(
                (true, false, 0, 50000, "Author"),
                (
                    Value<bool>(library, "HasUniqueRoleAssignments"),
                    Value<bool>(library, "Trim"),
                    Value<int>(library, "ExpireAfter"),
                    Value<int>(library, "Major"),
                    Value<string>(library, "Drafts"))));
        Assert.Equal(
            ["Drafts: ISMS Authors Contribute", "Published: ISMS Authors Read", "Published: ISMS Readers Read", "Records: ISMS Authors Read"],
            Rights());
    }

    [Fact]
    public void Run_again_it_makes_nothing_anew()
    {
        Run();
        var before = Done.Count;
        Run();
        Assert.Equal(["set list Drafts", "set list Published", "set list Records"], Done.Skip(before));
    }

    [Fact]
    public void Asked_what_it_would_do_it_does_nothing()
    {
        Run(whatIf: true);
        Assert.Empty(Done);
        Assert.Empty((Hashtable)Site["Grants"]!);
    }

    [Fact]
    public async Task What_somebody_set_wrongly_by_hand_is_put_right()
    {
        Run();
        using (var shell = PowerShell.Create(runspace))
        {
            shell
                .AddScript(
                    "Set-PnPList -Identity Published -EnableMinorVersions $false -EnableModeration $true | Out-Null; $global:Site.Lists['Records'].Fields.Remove('DocPublication')")
                .Invoke();
        }

        Assert.Equal(2, (await CheckAsync()).Count);
        Run();
        Assert.Empty(await CheckAsync());
    }

    private string Run(bool whatIf = false)
    {
        using var shell = PowerShell.Create(runspace);
        shell.AddCommand(Path.Combine(AppContext.BaseDirectory, "Set-IsmsSite.ps1"))
            .AddParameter("SiteUrl", "https://contoso.sharepoint.com/sites/isms").AddParameter("AppId", App).AddParameter("PnPClientId", Guid.Empty);
        if (whatIf)
        {
            shell.AddParameter("WhatIf");
        }

        var said = shell.Invoke();
        // What does not exist yet is asked for with SilentlyContinue, which still counts as an error of the stream.
        Assert.True(shell.InvocationStateInfo.State == PSInvocationState.Completed, $"{shell.InvocationStateInfo.Reason}");
        return string.Join('\n', said);
    }

    /// <summary>The check against a SharePoint whose libraries are as the script left them.</summary>
    private async Task<IReadOnlyList<string>> CheckAsync()
    {
        var libraries = Libraries().Select(library => new LibrarySettings(Value<string>(library, "Title"))
        {
            Versioning = Value<bool>(library, "Versioning") && Value<bool>(library, "Minor") ? Versioning.MajorAndMinor : Versioning.MajorOnly,
            ContentApproval = Value<bool>(library, "Moderation"),
            Columns = [.. Value<Hashtable>(library, "Fields").Values
                .Cast<PSObject>()
                .Select(field => new ColumnSettings(Value<string>(field, "InternalName"), Value<bool>(field, "Indexed")))],
        }).ToList();
        await using var graph =
            await GraphSimulator.StartAsync(new GraphSimulatorOptions { Libraries = libraries, SiteRole = Grant(), AppId = App.ToString("D") });
        await using var services = new ServiceCollection().AddLogging().AddPipelines().AddGraphPipeline().BuildServiceProvider();
        using var site = new SharePointSite(
            new SharePointSettings
            {
                Site = $"{graph.Options.SiteHost}/{graph.Options.SitePath}",
                AppId = graph.Options.AppId,
                ClientSecret = graph.Options.ClientSecret,
                TokenAuthority = graph.TokenAuthority,
                Graph = $"{graph.Address}/v1.0",
            },
            new BotSettings { AppId = graph.Options.AppId, Tenants = [graph.Options.TenantId.ToString("D")] },
            services.GetRequiredService<IHttpClientFactory>(), TimeProvider.System);
        return await SharePointCheck.RunAsync(site, CancellationToken.None);
    }

    private string? Grant() => ((Hashtable)Site["Grants"]!)[App.ToString("D")]?.ToString();

    private List<PSObject> Libraries() =>
        [.. ((Hashtable)Site["Lists"]!).Values.Cast<PSObject>().OrderBy(library => Value<string>(library, "Title"), StringComparer.Ordinal)];

    private List<string> Rights() =>
        [.. Libraries()
            .SelectMany(library => Value<Hashtable>(library, "Rights")
                .Cast<DictionaryEntry>()
                .Select(right => $"{Value<string>(library, "Title")}: {right.Key} {right.Value}"))
            .Order(StringComparer.Ordinal)];

    private static T Value<T>(PSObject of, string name) =>
        (T)(of.Properties[name].Value is PSObject inner ? inner.BaseObject : of.Properties[name].Value);
}
