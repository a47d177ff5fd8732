using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>One browser window as one person uses it: reads, types, presses. Every step waits for what it needs and for nothing else.</summary>
public sealed partial class TeamsWindow(IPage page) : IAsyncDisposable
{
    private readonly List<string> troubles = [];

    public IPage Page => page;

    /// <summary>The newest card in the conversation, besides the digest of the day, which comes when it comes.</summary>
    public ILocator Card => page.Locator(".ac-adaptiveCard").Filter(new() { HasNotTextRegex = Digest() }).Last;

    public ILocator Writing => page.Locator(".compose textarea").Last;

    public ILocator Conversation => page.GetByRole(AriaRole.Main);

    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    /// <summary>Waits until the newest card says this.</summary>
    public async Task<ILocator> CardWithAsync(string text)
    {
        await Expect(Card).ToContainTextAsync(text);
        return Card;
    }

    /// <summary>Waits until the conversation says this, on whichever card.</summary>
    public Task SeesAsync(string text) => Expect(Conversation).ToContainTextAsync(text);

    public async Task SayAsync(string text)
    {
        await Writing.FillAsync(text);
        await Writing.PressAsync("Enter");
        await Expect(Writing).ToHaveValueAsync("");
    }

    /// <summary>Writes, and waits for the card that says this.</summary>
    public async Task<ILocator> AskAsync(string text, string answer)
    {
        await SayAsync(text);
        return await CardWithAsync(answer);
    }

    /// <summary>Presses a button of the newest card.</summary>
    public Task PressAsync(string button) => Card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Presses a button of the newest card that says this; others may have come after it.</summary>
    public Task PressOnAsync(string text, string button) =>
        Cards.Filter(new() { HasText = text }).Last.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Follows "Read" of the newest card into a tab of its own, presses the button of the page there, and comes back.</summary>
    public async Task ReadAsync()
    {
        var tab = await page.Context.RunAndWaitForPageAsync(
            () => Card.GetByRole(AriaRole.Link, new() { Name = "Read", Exact = true }).ClickAsync());
        await tab.GetByRole(AriaRole.Button, new() { Name = "Open the document", Exact = true }).ClickAsync();
        await Expect(Card.GetByRole(AriaRole.Button, new() { Name = "I have read it and will follow it" })).ToBeVisibleAsync();
        await tab.CloseAsync();
    }

    public Task TickAsync(string choice) => Card.GetByLabel(choice, new() { Exact = true }).CheckAsync();

    /// <summary>Moves the bot's clock by a button of the bar, and waits until it has arrived.</summary>
    public async Task MoveClockAsync(string button)
    {
        await ArriveAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true })).ToBeEnabledAsync();
    }

    /// <summary>Moves the bot's clock to ten in the morning of a day, and waits until it has arrived.</summary>
    public async Task MoveClockToAsync(DateOnly day)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "To a date", Exact = true }).ClickAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByLabel("Date").FillAsync($"{day:yyyy-MM-dd}");
        await form.GetByLabel("Time").FillAsync("10:00");
        await ArriveAsync(form.GetByRole(AriaRole.Button, new() { Name = "Move the clock", Exact = true }));
        await Expect(form).ToBeHiddenAsync();
    }

    private async Task ArriveAsync(ILocator button)
    {
        var answer = await page.RunAndWaitForResponseAsync(
            () => button.ClickAsync(),
            response => response.Request.Method == "POST" && response.Url.EndsWith("/sandbox/clock", StringComparison.Ordinal));
        Assert.True(answer.Ok, answer.StatusText);
    }

    /// <summary>Chooses from a list of the newest card.</summary>
    public Task ChooseAsync(string label, string value) => Card.GetByLabel(label).SelectOptionAsync(value);

    /// <summary>Types into a long list of the newest card, until one line is left.</summary>
    public Task FindAsync(string label, string line) => Card.GetByLabel(label, new() { Exact = true }).Locator("input").FillAsync(line);

    public Task FillAsync(string label, string text) => Card.GetByLabel(label).FillAsync(text);

    /// <summary>Follows a link of the newest card and gets the file it leads to.</summary>
    /// <param name="path">A part of its address.</param>
    public async Task<byte[]> OpenedAsync(string link, string path)
    {
        var asked = new TaskCompletionSource<string>();
        page.Context.Request += (_, request) =>
        {
            if (request.Url.Contains(path, StringComparison.Ordinal))
            {
                asked.TrySetResult(request.Url);
            }
        };
        await Card.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        var file = await page.Context.APIRequest.GetAsync(await asked.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(200, file.Status);
        return await file.BodyAsync();
    }

    /// <summary>A picture to look at, when a folder for them is named.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("ISMSBOT_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
        }
    }

    /// <summary>A picture of the newest card alone, when a folder for them is named.</summary>
    public async Task CardPictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("ISMSBOT_PICTURES") is { Length: > 0 } folder)
        {
            await Card.ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
        }
    }

    public Task<int> WidthAsync() => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    internal void Note(string? trouble)
    {
        if (trouble is not null)
        {
            lock (troubles)
            {
                troubles.Add(trouble);
            }
        }
    }

    /// <summary>Closes the window. Errors in the console fail the test, whatever it was about.</summary>
    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        lock (troubles)
        {
            Assert.Empty(troubles);
        }
    }

    [GeneratedRegex("^(One thing waits|[0-9]+ things wait) for you")]
    private static partial Regex Digest();
}
