using Microsoft.Playwright;

namespace IsmsBot.EndToEnd;

/// <summary>
/// The cards of the risk rooms and of documents, in light and dark, wide and on a phone: nothing is cut off, nothing scrolls sideways.
/// </summary>
public sealed class CardLookTests(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private const string CutOff = """
        [...document.querySelectorAll('.ac-adaptiveCard')].flatMap(card => [card, ...card.querySelectorAll('.ac-textBlock, td, th, .ac-pushButton')]
            .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').map(e => e.innerText.slice(0, 60)))
        """;

    private static readonly (string Look, int Width, bool Dark)[] looks =
        [("wide", 1280, false), ("wide-dark", 1280, true), ("phone", 390, false), ("phone-dark", 390, true)];

    [Fact]
    public async Task Every_card_can_be_read_whole_in_light_and_dark_and_on_a_phone()
    {
        await sandbox.MeetAsync(People.Devon, People.Ruben);
        foreach (var (look, width, dark) in looks)
        {
            await EveryCardAsync(look, width, dark);
        }
    }

    private async Task EveryCardAsync(string look, int width, bool dark)
    {
        await LookAsync(People.Devon, look, width, dark,
            ("top risks", "Risks: 30"), ("risk RSK-0001", "RSK-0001"), ("risk matrix", "Risk matrix"), ("risk trend", "Risks and treatments since"),
            ("risk assessment", "full assessment"), ("risk report", "report"),
            ("risk method", "method"), ("opportunities", "Opportunities"), ("statement of applicability", "Statement of Applicability"),
            ("soa A.8.13", "A.8.13"), ("treatment plan", "treatment plan"),
            ("new trigger", "Something calls for a new look"), ("trigger TRG-0007", "TRG-0007"), ("new asset", "What holds, handles or protects"),
            ("assets", "Assets: "), ("asset AST-0001", "Longest outage"),
            ("document ISMS-POL-001", "Information security policy"), ("documents", "Documents"), ("document gaps", "Document set"));
        await LookAsync(People.Ruben, look, width, dark, ("my risks", "Your risks"), ("decide RSK-0022", "Decision on a risk"),
            ("treatment TRT-0012", "TRT-0012"), ("my treatments", "treatments"));
    }

    private async Task LookAsync(string person, string look, int width, bool dark, params (string Text, string Answer)[] asked)
    {
        await using var window = await sandbox.OpenAsync(person, width, 1400, dark);
        if (width < 600)
        {
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "IsmsBot" }).First.ClickAsync();
        }

        foreach (var (text, answer) in asked)
        {
            await window.AskAsync(text, answer);
            await window.CardPictureAsync($"{text.Replace(' ', '-')}-{look}");
            Assert.Empty(await window.Page.EvaluateAsync<string[]>(CutOff));
            Assert.True(await window.WidthAsync() <= width, text);
        }
    }
}
