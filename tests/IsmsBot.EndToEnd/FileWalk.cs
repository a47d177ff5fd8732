using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>
/// A register file with headings of its own comes in past the card of its columns, a second one without it, and the register goes out and is opened.
/// </summary>
public sealed class FileWalk(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private const string Head = "risk_id,title,asset_id,scenario,threat,vulnerability,existing_controls,L_1to5,I_1to5,owner,status";

    [WalkFact]
    public async Task A_file_with_foreign_headings_is_asked_about_once_and_the_register_goes_out()
    {
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.AskAsync("import risks", "Columns that I know");
        await SendAsync(ingrid, "first.csv", "R01,Stolen account,A01,mail and password,Phishing,few use MFA,MFA partly,4,4,IT,Open");
        await ingrid.CardWithAsync("which column is which?");
        await ingrid.PictureAsync("file-columns");
        await ingrid.PressAsync("Look at the rows");
        await ingrid.CardWithAsync("first.csv: 1 new, 0 different, 0 as they are");
        await ingrid.PictureAsync("file-rows");
        await ingrid.PressAsync("Take it over");
        await ingrid.CardWithAsync("Taken over: 1 new, 0 changed.");

        await SendAsync(ingrid, "second.csv", "R02,Lost laptop,A01,a laptop is lost,Carelessness,no lock,none,3,3,IT,Open");
        await ingrid.CardWithAsync("second.csv: 1 new, 0 different, 0 as they are");
        await ingrid.PressAsync("Take it over");
        await ingrid.CardWithAsync("Taken over: 1 new, 0 changed.");

        await ingrid.AskAsync("export risks", "Export: risks");
        await ingrid.PressAsync("As csv");
        await ingrid.SeesAsync("I write the file as ISMS-REC-RGX-0001");
        await ingrid.MoveClockAsync("+1 hour");
        await ingrid.CardWithAsync("The file is filed as ISMS-REC-RGX-0001: 32 rows");
        var text = Encoding.UTF8.GetString(await ingrid.OpenedAsync("Open", "/documents/ISMS-REC-RGX-0001"));
        Assert.Contains("Stolen account", text, StringComparison.Ordinal);
        Assert.Contains("Lost laptop", text, StringComparison.Ordinal);
    }

    private static async Task SendAsync(TeamsWindow window, string name, string row)
    {
        await window.Page.GetByLabel("File to attach").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"{Head}\n{row}\n") });
        await Expect(window.Card).ToContainTextAsync(name);
    }
}
