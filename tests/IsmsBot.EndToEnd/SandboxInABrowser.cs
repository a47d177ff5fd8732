using System.Text.RegularExpressions;
using IsmsBot.Kernel.Data;
using IsmsBot.Sandbox;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace IsmsBot.EndToEnd;

/// <summary>
/// A sandbox with the sample company in a folder of its own, on a free port, and a browser to open it with. The clock moves only when it is told
/// to.
/// </summary>
public partial class SandboxInABrowser : IAsyncLifetime
{
    /// <summary>Far more than it takes, for machines that are busy.</summary>
    private const float Patience = 45_000;
    private const int Phone = 600;

    private static readonly string[] quietly =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("isms-sandbox-").FullName;
    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal);
    private WebApplication? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    /// <summary>Whether documents lie in the simulated SharePoint and not in a folder.</summary>
    protected virtual bool OnSharePoint => false;

    /// <summary>Whether there are only people, and no ISMS yet.</summary>
    protected virtual bool Empty => false;

    public async Task InitializeAsync()
    {
        var program = SystemChromium.Find();
        app = await SandboxApp.StartAsync(
            new SandboxOptions(folder, "http://127.0.0.1:0", Ticking: false) { KeepsPace = false, OnSharePoint = OnSharePoint, Empty = Empty });
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        foreach (var person in app.Services.GetRequiredService<Sandbox.Teams.TeamsSimulator>().Tenant.People)
        {
            people[person.Id] = person.EntraId.ToString("D");
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = quietly });
    }

    public async Task DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>
    /// Opens a window of its own as a person of the sample company, and waits until the bot has welcomed them: the welcome of a first visit comes
    /// at its own time, and would otherwise stand below the answer to what is asked next. A phone begins with the list of chats.
    /// </summary>
    /// <param name="person">Such as P0007.</param>
    public async Task<TeamsWindow> OpenAsync(string person, int width = 1280, int height = 900, bool dark = false)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var page = await context.NewPageAsync();
        var window = new TeamsWindow(page);
        page.Console += (_, line) => window.Note(line.Type is "error" ? Hosts().Replace(line.Text, "") : null);
        page.PageError += (_, failure) => window.Note(failure);
        await page.GotoAsync($"{Address}/?as={people[person]}");
        if (width > Phone)
        {
            await Assertions.Expect(window.Conversation).ToContainTextAsync("Good to meet you");
        }

        return window;
    }

    /// <summary>
    /// Lets people meet the bot first. Who opens Teams at the moment in which the bot writes to them for the first time is welcomed before or after
    /// that card, and a test that reads the newest card must not depend on it.
    /// </summary>
    public async Task MeetAsync(params string[] who)
    {
        foreach (var person in who)
        {
            await using var window = await OpenAsync(person, 900, 700);
        }
    }

    /// <summary>The number of somebody who joined while the sandbox runs.</summary>
    public async Task<string> FindAsync(string name)
    {
        await using var db = await app!.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        var person = await db.People.SingleAsync(p => p.Name == name);
        people[person.Id] = person.EntraId;
        return person.Id;
    }

    /// <summary>Who owns a risk whose treatment is under way: they approve the lines of the next plan.</summary>
    public async Task<IReadOnlyList<string>> OwnersOfOpenTreatmentsAsync()
    {
        await using var db = await app!.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        return await (
            from t in db.Set<Treatment>()
            join r in db.Set<Risk>() on t.RiskId equals r.Id
            where t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Implemented
            select r.RiskOwnerId!).Distinct().OrderBy(o => o).ToListAsync();
    }

    [GeneratedRegex("https?://[^/ ]+")]
    private static partial Regex Hosts();
}
