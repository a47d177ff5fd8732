using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>
/// The page over the real server, as it is used with a keyboard, on a phone, in the dark and in two windows. Each test is somebody else, for they
/// share a sandbox.
/// </summary>
public sealed class PageTests(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private const int Phone = 390;

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var saoirse = await sandbox.OpenAsync(People.Saoirse);
        await saoirse.CardWithAsync("Good to meet you");
        await TabToAsync(saoirse, "Type a message");
        await saoirse.Page.Keyboard.TypeAsync("help");
        await saoirse.Page.Keyboard.PressAsync("Enter");
        await saoirse.CardWithAsync("What I can do for you");
        await TabToAsync(saoirse, "My policies", backwards: true);
        await saoirse.Page.Keyboard.PressAsync("Enter");
        await Expect(saoirse.Conversation).ToContainTextAsync(new Regex("to read|You have accepted"));
        await TabToAsync(saoirse, "Documents");
        await saoirse.Page.Keyboard.PressAsync("Enter");
        await Expect(saoirse.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Information security policy");
        await saoirse.Page.Keyboard.PressAsync("Escape");
        await Expect(saoirse.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_a_phone_nothing_scrolls_sideways_and_everything_is_reached()
    {
        await using var devon = await sandbox.OpenAsync(People.Devon, Phone, 844);
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "IsmsBot" }).First.ClickAsync();
        foreach (var (asked, answer) in new[]
        {
            ("help", "What I can do for you"),
            ("coverage", "done"),
            ("my policies", "You have read everything"),
            ("new campaign", "What kind of campaign?"),
            ("cancel", ""),
        })
        {
            await devon.AskAsync(asked, answer);
            Assert.Equal(Phone, await devon.WidthAsync());
        }

        Assert.Empty(
            await devon.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('.ac-adaptiveCard')].filter(c => c.scrollWidth > c.clientWidth + 1).map(c => c.innerText.slice(0, 60))"));
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Move it" }).ClickAsync();
        await Expect(devon.Page.GetByRole(AriaRole.Button, new() { Name = "+1 day" })).ToBeVisibleAsync();
        await devon.Page.Keyboard.PressAsync("Escape");
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Back to the chats" }).ClickAsync();
        await Expect(devon.Page.GetByRole(AriaRole.Heading, new() { Name = "Teams and channels" })).ToBeVisibleAsync();
        foreach (var room in new[] { "Documents", "Directory" })
        {
            await devon.Page.GetByRole(AriaRole.Button, new() { Name = room }).ClickAsync();
            await Expect(devon.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            Assert.Equal(Phone, await devon.WidthAsync());
            await devon.Page.Keyboard.PressAsync("Escape");
            await Expect(devon.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task The_dark_theme_follows_the_system_and_a_choice_is_kept()
    {
        await using var petra = await sandbox.OpenAsync(People.Petra, dark: true);
        await petra.CardWithAsync("Good to meet you, Petra");
        await petra.Page.WaitForFunctionAsync($"() => {Brightness} < 80");
        await petra.Page.GetByRole(AriaRole.Button, new() { Name = "Use the light theme" }).ClickAsync();
        await Expect(petra.Page.GetByRole(AriaRole.Button, new() { Name = "Use the dark theme" })).ToBeVisibleAsync();
        await petra.Page.WaitForFunctionAsync($"() => {Brightness} > 200");
        await petra.Page.ReloadAsync();
        await petra.CardWithAsync("Good to meet you, Petra");
        await petra.Page.WaitForFunctionAsync($"() => {Brightness} > 200");
    }

    [Fact]
    public async Task Two_windows_are_two_people()
    {
        await using var alba = await sandbox.OpenAsync(People.Alba);
        await using var administrator = await sandbox.OpenAsync(People.Administrator);
        await alba.AskAsync("help", "What I can do for you");
        await administrator.CardWithAsync("Good to meet you");
        await Expect(administrator.Page.GetByText("ISMS core group")).ToBeVisibleAsync();
        Assert.DoesNotContain("What I can do for you", await administrator.Conversation.InnerTextAsync(), StringComparison.Ordinal);
        await Expect(alba.Page.GetByText("ISMS core group")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_and_a_reload_keeps_the_chat()
    {
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.AskAsync("new campaign", "What kind of campaign?");
        await ingrid.AskAsync("One message to read", "What is the message?");
        await ingrid.AskAsync("Lock your screen when you leave your desk.", "What shall it be called?");
        await ingrid.AskAsync("Lock your screen", "What does it teach?");
        await ingrid.AskAsync("A procedure", "Who is it for?");
        await ingrid.AskAsync("All staff", "Who is left out?");
        await ingrid.AskAsync("skip", "When does it start?");
        await ingrid.AskAsync("tomorrow", "How many days do people have?");
        await ingrid.Card.GetByLabel("Your answer").FillAsync("900");
        await ingrid.PressAsync("Next");
        await ingrid.CardWithAsync("60");
        await Expect(ingrid.Card.GetByLabel("Your answer")).ToHaveValueAsync("900");

        await ingrid.Page.ReloadAsync();
        await ingrid.CardWithAsync("How many days do people have?");
        await Expect(ingrid.Conversation).ToContainTextAsync("Lock your screen when you leave your desk.");
    }

    [Fact]
    public async Task In_a_channel_the_bot_answers_in_the_thread_and_keeps_personal_things_for_the_private_chat()
    {
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "General" }).ClickAsync();
        await ingrid.SayAsync("@IsmsBot help");
        await Expect(ingrid.Page.Locator(".post").Last).ToContainTextAsync("What I can do for you");
        await ingrid.SayAsync("@IsmsBot coverage");
        await Expect(ingrid.Page.Locator(".post").Last).ToContainTextAsync("I will answer you in our private chat.");
    }

    /// <summary>Presses Tab until the element of this name has the focus, as somebody without a mouse does.</summary>
    private static async Task TabToAsync(TeamsWindow window, string name, bool backwards = false)
    {
        for (var press = 0; press < 80; press++)
        {
            await window.Page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
            if (await window.Page.EvaluateAsync<string>(
                "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.innerText ?? '').trim()") == name)
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {name}.");
    }

    /// <summary>0 for black, 255 for white: the ground behind the conversation. The theme changes a moment after the button.</summary>
    private const string Brightness =
        "(() => { const [r, g, b] = getComputedStyle(document.querySelector('.card-frame')).backgroundColor.match(/[0-9.]+/g).map(Number); return Math.round((r + g + b) / 3); })()";
}
