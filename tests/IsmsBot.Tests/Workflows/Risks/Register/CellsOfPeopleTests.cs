using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>Cells as people and programs write them: what is meant is read, and what cannot be read is told by row with what to do.</summary>
public class CellsOfPeopleTests
{
    private const string Longer = "R-1,one cause, and another,an event,a consequence,ruben.castellan@brackwater.example,AST-0001,A.7.2,3,4,0,1\r\n";
    private const string Short = "Owner,Assets,Cause,Event,Consequence\r\n";

    private static readonly Dictionary<string, string> Good = new(StringComparer.Ordinal)
    {
        ["likelihood 3,0"] = RegisterFiles.Row(likelihood: "3,0"),
        ["likelihood 3.0"] = RegisterFiles.Row(likelihood: "3.0"),
        ["likelihood +3"] = RegisterFiles.Row(likelihood: "+3"),
        ["wide likelihood"] = RegisterFiles.Row(likelihood: "３"),
        ["likelihood with its word"] = RegisterFiles.Row(likelihood: "3 - possible"),
        ["calculated likelihood"] = RegisterFiles.Row(likelihood: "2.9999999996"),
        ["last name first"] = RegisterFiles.Row(owner: "Castellan, Ruben"),
        ["name and mail"] = RegisterFiles.Row(owner: "Ruben Castellan <ruben.castellan@brackwater.example>"),
        ["last name first and mail"] = RegisterFiles.Row(owner: "\"Castellan, Ruben\" <Ruben.Castellan@brackwater.example>"),
        ["name with a remark"] = RegisterFiles.Row(owner: "Castellan, Ruben (Extern)"),
        ["hard blank in the name"] = RegisterFiles.Row(owner: "Ruben\u00A0 Castellan"),
        ["unseen sign in the name"] = RegisterFiles.Row(owner: "Ruben\u200B Castellan\uFEFF"),
        ["controls by blank"] = RegisterFiles.Row(controls: "A 5.17 A 8.5"),
        ["control with its title"] = RegisterFiles.Row(controls: "A.8.28 Secure Coding"),
        ["controls with titles"] = RegisterFiles.Row(controls: "A.5.17 Authentication information, A.8.5 Secure authentication"),
        ["controls with strokes and bars"] = RegisterFiles.Row(controls: "A.5.17/A.8.5 | A.8.28"),
        ["controls below each other"] = RegisterFiles.Row(controls: "ISO 27001 A.5.17\nA.8.5"),
        ["short asset number"] = RegisterFiles.Row(assets: "AST-1"),
        ["asset with its name"] = RegisterFiles.Row(assets: "AST-0001 TideOrder production platform"),
        ["assets with bars"] = RegisterFiles.Row(assets: "AST-0001 | AST-0002"),
        ["assets with strokes"] = RegisterFiles.Row(assets: "AST-1/AST-2"),
        ["assets by blank"] = RegisterFiles.Row(assets: "AST-0001 AST-0002"),
        ["assets by name"] = RegisterFiles.Row(assets: "tideorder production platform\nCustomer order database"),
        ["tab"] = RegisterFiles.Row().Replace(',', '\t'),
        ["separator named"] = "sep=;\r\n" + RegisterFiles.Row().Replace(',', ';'),
        ["120 empty columns"] = RegisterFiles.Row().Replace("\r\n", new string(',', 120) + "\r\n", StringComparison.Ordinal),
    };

    private static readonly Dictionary<string, (string File, string[] Said)> Wrong = new(StringComparer.Ordinal)
    {
        ["more cells than the head"] = (RegisterDesk.Head + Longer, ["Row 2", "12 cells", "the head has 11", "quotation marks"]),
        ["more cells than a short head"] = (
            Short + "a@b.example,AST-0001,a cause, and another,an event,a consequence\r\n", ["Row 2", "6 cells", "the head has 5"]),
        ["an unknown control among known ones"] = (RegisterFiles.Row(controls: "A 5.17 A 8.55"), ["\"A 8.55\" is no control", "A.8.34"]),
        ["a control by its words"] = (RegisterFiles.Row(controls: "Secure coding"), ["is no control", "A.8.28"]),
        ["a control of 2013"] = (RegisterFiles.Row(controls: "A.9.2.1"), ["\"A.9.2.1\" is no control", "A.5.16"]),
        ["an unknown asset"] = (RegisterFiles.Row(assets: "AST-0001, Customer order data"), ["\"Customer order data\"", "AST-0002"]),
        ["an unknown owner"] = (RegisterFiles.Row(owner: "Nobody, Bob"), ["Nobody here is called \"Nobody, Bob\""]),
        ["a half likelihood"] = (RegisterFiles.Row(likelihood: "3,5"), ["\"3,5\" is no whole number from 1 to 5"]),
        ["a head without rows"] = (RegisterDesk.Head, ["headings in row 1 and no row below"]),
    };

    private static readonly Dictionary<string, byte[]> Workbooks = new(StringComparer.Ordinal)
    {
        ["formula in a column that nobody reads"] = RegisterFiles.Workbook(Cells(
            ("L1", "<c r=\"L1\" t=\"inlineStr\"><is><t>Days open</t></is></c>"), ("L2", "<c r=\"L2\"><f>TODAY()-A1</f></c>"))),
        ["formula with a stored value"] = RegisterFiles.Workbook(Cells(("H2", "<c r=\"H2\"><f>1+2</f><v>3</v></c>"))),
        ["formula with a stored word"] = RegisterFiles.Workbook(
            Cells(("F2", "<c r=\"F2\" t=\"str\"><f>CONCAT(\"AST-\",\"0001\")</f><v>AST-0001</v></c>"))),
        ["what a machine calculated"] = RegisterFiles.Workbook(
            Cells(("H2", "<c r=\"H2\"><v>2.9999999996</v></c>"), ("I2", "<c r=\"I2\"><v>4.0</v></c>"))),
        ["a note far to the right"] = RegisterFiles.Workbook(Cells(("FF1", "<c r=\"FF1\" t=\"inlineStr\"><is><t>note</t></is></c>"))),
        ["how a word sounds"] = RegisterFiles.Workbook(
            Cells((
                "F2",
                "<c r=\"F2\" t=\"inlineStr\"><is><r><t>AST-</t></r><r><t>0001</t></r><rPh sb=\"0\" eb=\"1\"><t>アセット</t></rPh></is></c>"))),
        ["a title that is merged"] = RegisterFiles.Workbook(Cells(), "<mergeCells count=\"1\"><mergeCell ref=\"L2:N2\"/></mergeCells>"),
    };

    private static Dictionary<string, string> Cells(params ReadOnlySpan<(string Name, string Xml)> cells)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, xml) in cells)
        {
            named[name] = xml;
        }

        return named;
    }

    public static TheoryData<string> GoodCells => [.. Good.Keys];

    public static TheoryData<string> WrongCells => [.. Wrong.Keys];

    public static TheoryData<string> GoodWorkbooks => [.. Workbooks.Keys];

    [Theory]
    [MemberData(nameof(GoodCells))]
    public async Task What_is_meant_is_read(string which)
    {
        await using var bot = await TestBot.StartAsync();

        var shown = await bot.Send("ingrid", which == "tab" ? "risks.tsv" : "risks.csv", Good[which]);

        Assert.True(shown.Plain().Contains("1 new, 0 different", StringComparison.Ordinal), shown.Plain());
    }

    [Theory]
    [MemberData(nameof(WrongCells))]
    public async Task What_cannot_be_read_is_told_with_what_to_do(string which)
    {
        await using var bot = await TestBot.StartAsync();

        var shown = await bot.Send("ingrid", "risks.csv", Wrong[which].File);

        Assert.All(Wrong[which].Said, said => Assert.Contains(said, shown.Plain(), StringComparison.Ordinal));
        Assert.False(shown.HasButton("Take it over"));
    }

    [Theory]
    [MemberData(nameof(GoodWorkbooks))]
    public async Task A_workbook_is_read_as_a_person_sees_it(string which)
    {
        await using var bot = await TestBot.StartAsync();

        var shown = await bot.Send("ingrid", "risks.xlsm", Workbooks[which]);

        Assert.True(shown.Plain().Contains("1 new, 0 different", StringComparison.Ordinal), shown.Plain());
    }

    [Theory]
    [InlineData("risks.csv ")]
    [InlineData("risks.TXT")]
    [InlineData("Risiken 2026.csv\u00A0")]
    public async Task A_file_is_known_by_its_ending_whatever_stands_around_its_name(string name)
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Contains("1 new", (await bot.Send("ingrid", name, RegisterFiles.Row())).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_in_other_signs_is_the_same_risk()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Click(
            "ingrid", await bot.Send("ingrid", "a.csv", RegisterFiles.Row(reference: "", cause: "Türen offen", @event: "Ärger im Büro")),
            "Take it over");

        var again = await bot.Send(
            "ingrid", "b.csv", RegisterFiles.Row(reference: "", cause: "Tu\u0308ren\u00A0offen", @event: "A\u0308rger im\u200B Bu\u0308ro"));

        Assert.Contains("0 new, 0 different, 1 as they are", again.Plain(), StringComparison.Ordinal);
        Assert.Equal("Türen offen", (await bot.InDb(db => db.Set<Risk>().AsNoTracking().OrderByDescending(r => r.Id).FirstAsync())).Cause);
    }

    [Fact]
    public async Task Nobody_reads_the_number_of_a_person()
    {
        await using var bot = await TestBot.StartAsync();
        var csv = System.Text.Encoding.UTF8.GetString(await bot.Export("ingrid", "As csv"));
        var other = csv.Contains("ana.beltraves", StringComparison.Ordinal) ? "ana.beltraves@brackwater.example" : "henrik";

        var shown = await bot.Send("ingrid", "risks.csv", csv.Replace("ruben.castellan@brackwater.example", other, StringComparison.Ordinal));

        Assert.Contains("The register says \"ruben.castellan@brackwater.example\"", shown.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("P0014", shown.Plain(), StringComparison.Ordinal);
    }
}
