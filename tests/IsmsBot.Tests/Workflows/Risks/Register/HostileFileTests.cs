using System.ComponentModel.DataAnnotations;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsmsBot.Adapters.Doors;
using IsmsBot.Adapters.Settings;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>Files that are broken, dangerous or of another kind: each is answered with a sentence, and the register stays as it is.</summary>
public class HostileFileTests
{
    private static readonly Dictionary<string, (string Name, Func<byte[]> Bytes, string Said)> Files = new(StringComparer.Ordinal)
    {
        ["zip bomb"] = ("a.xlsx", Bomb, "unpacks to far more"),
        ["20 MB"] = ("a.csv", () => new byte[20 * 1024 * 1024], "larger than 5 MB"),
        ["no zip"] = ("a.xlsx", () => [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], "no xlsx file that I can open"),
        ["a zip without a workbook"] = ("a.xlsx", () => Zip("readme.txt", "hello"u8.ToArray()), "no xlsx file that I can open"),
        ["wrong letters"] = (
            "a.csv", () => Encoding.Latin1.GetBytes(RegisterDesk.Head + "R-1,Ärger,Ölfleck,Übel,P0014,AST-0001,,,,,\r\n"), "not UTF-8"),
        ["binary"] = ("a.csv", () => Encoding.UTF8.GetBytes(RegisterDesk.Head + "\0\0"), "not UTF-8"),
        ["open quotation"] = (
            "a.csv",
            () => Encoding.UTF8.GetBytes(RegisterDesk.Head + "R-1,\"never closed,x,y,P0014,AST-0001\r\n"),
            "quotation mark in the wrong place"),
        ["no register"] = ("a.csv", () => "one,two\r\n1,2\r\n"u8.ToArray(), "find no register"),
        ["a column twice"] = ("a.csv", () => "Cause,Event,Consequence,Owner,Owner\r\n"u8.ToArray(), "Two columns are called"),
        ["a column missing"] = ("a.csv", () => "Cause,Event,Consequence\r\na,b,c\r\n"u8.ToArray(), "These columns are missing: Owner"),
        ["empty"] = ("a.csv", () => [], "empty"),
        ["too many rows"] = (
            "a.csv",
            () => Encoding.UTF8.GetBytes(RegisterDesk.Head + string.Concat(Enumerable.Range(0, 2100).Select(i => $"R-{i},a,b,c,d\r\n"))),
            "more than 2000 rows"),
        ["merged cells"] = ("a.xlsx", () => Workbook(merged: true), "are merged"),
        ["formula"] = ("a.xlsx", () => Workbook(formula: true), "The cell is calculated"),
        ["a program"] = ("a.exe", () => [1, 2], "can do nothing with"),
    };

    public static TheoryData<string> All => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_file_is_refused_with_a_sentence(string which)
    {
        await using var bot = await TestBot.StartAsync();
        var (name, bytes, said) = Files[which];
        var before = await bot.Risks();

        var answer = await bot.Send("ingrid", name, bytes());

        Assert.Contains(said, answer.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Take it over", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal(before, await bot.Risks());
    }

    [Fact]
    public async Task A_file_is_fetched_from_the_organisation_only()
    {
        await using var bot = await TestBot.StartAsync();
        var client = bot.As("ingrid");
        await client.InstallAsync(InstallEvents.None);

        await client.SendAsync(client.MakeFile("a.csv", new Uri("https://files.example.org/a.csv"), "1789000000001"));

        Assert.Contains("lies elsewhere", (await client.FromBotAsync()).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_address_is_over_is_asked_for_again()
    {
        await using var bot = await TestBot.StartAsync();
        var client = bot.As("ingrid");
        await client.InstallAsync(InstallEvents.None);
        var over = new Uri(client.Teams.Address, $"{client.Teams.Options.Prefix}/files/over");

        await client.SendAsync(client.MakeFile("a.csv", over, "1789000000002"));

        Assert.Contains("Please attach the file again", (await client.FromBotAsync()).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/x/download.aspx?tempauth=1", true)]
    [InlineData("https://contoso.sharepoint.com/sites/isms/x", true)]
    [InlineData("https://files.contoso.com/x", true)]
    [InlineData("https://fabrikam.sharepoint.com/x", false)]
    [InlineData("https://fabrikam-my.sharepoint.com/x", false)]
    [InlineData("https://contoso-my.contoso.sharepoint.com/x", false)]
    [InlineData("http://contoso-my.sharepoint.com/x", false)]
    [InlineData("https://contoso.sharepoint.com.evil.org/x", false)]
    [InlineData("https://evilsharepoint.com/x", false)]
    [InlineData("https://user@contoso.sharepoint.com/x", false)]
    [InlineData("https://contoso.sharepoint.com:8443/x", false)]
    [InlineData("https://127.0.0.1/x", false)]
    [InlineData("http://localhost/x", false)]
    public void Only_hosts_of_the_organisation_are_on_the_list(string address, bool allowed)
    {
        var settings = new IsmsSettings
        {
            SharePoint = new SharePointSettings { Site = "contoso.sharepoint.com/sites/isms" },
            Bot = new BotSettings { FileHosts = [".contoso.com"] },
        };
        Assert.Equal(allowed, new Uploads(null!, settings.FileHosts(), DoorPolicy.Strict).Allows(new Uri(address)));
    }

    [Theory]
    [InlineData(".sharepoint.com")]
    [InlineData("SharePoint.com")]
    [InlineData(".com")]
    public void A_host_that_every_organisation_shares_is_refused_at_the_start(string host)
    {
        var settings = new IsmsSettings
        {
            Bot = new BotSettings { AppId = "00000000-0000-4000-8000-000000000001", Tenants = ["t"], FileHosts = [host] },
        };
        Assert.Contains(host, Assert.Throws<ValidationException>(settings.Check).Message, StringComparison.Ordinal);
    }

    private static byte[] Bomb() => Zip("xl/worksheets/sheet1.xml", new byte[90 * 1024 * 1024]);

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            entry.Write(content);
        }

        return bytes.ToArray();
    }

    private static byte[] Workbook(bool merged = false, bool formula = false)
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>("rId1");
            var rows = RegisterDesk.Two.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Take(2)
                .Select(line => new Row(
                    line.Split(',').Select(text => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) })))
                .ToList();
            if (formula)
            {
                rows[1].ReplaceChild(
                    new Cell { CellFormula = new CellFormula("1+2") }, rows[1].Elements<Cell>().Last());
            }

            part.Worksheet = new Worksheet(new SheetData(rows));
            if (merged)
            {
                part.Worksheet.Append(new MergeCells(new MergeCell { Reference = "A2:A3" }));
            }

            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Risks", SheetId = 1, Id = "rId1" }));
        }

        return bytes.ToArray();
    }
}
