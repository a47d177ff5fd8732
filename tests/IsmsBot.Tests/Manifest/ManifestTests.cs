using System.Text.Json.Nodes;
using IsmsBot.Tests.Support;
using SkiaSharp;

namespace IsmsBot.Tests.Manifest;

public sealed class ManifestTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "manifest");

    public static TheoryData<string, Action<JsonNode>> Offenders => new()
    {
        { "accentColor is missing", manifest => manifest.AsObject().Remove("accentColor") },
        { "accentColor is not #RRGGBB", manifest => manifest["accentColor"] = "blue" },
        { "name.short has 31 characters", manifest => manifest["name"]!["short"] = new string('n', 31) },
        { "description.short has 0 characters", manifest => manifest["description"]!["short"] = "" },
        { "bots[0].botId is not a GUID", manifest => manifest["bots"]![0]!["botId"] = "bot" },
        { "commands for groupChat", manifest => manifest["bots"]![0]!["commandLists"]![0]!["scopes"]![0] = "groupChat" },
        { "a list of 0 commands", manifest => manifest["bots"]![0]!["commandLists"]![0]!["commands"] = new JsonArray() },
        { "no room has the message action other", manifest => manifest["composeExtensions"]![0]!["commands"]![0]!["id"] = "other" },
        { "a message action needs a title", manifest => manifest["composeExtensions"]![0]!["commands"]![0]!["title"] = new string('t', 33) },
        { "a command without a title", manifest => manifest["bots"]![0]!["commandLists"]![0]!["commands"]![0]!["title"] = "" },
    };

    private static JsonNode Manifest => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!;

    [Fact]
    public void The_manifest_keeps_the_rules_of_Teams() => Assert.Empty(ManifestRules.Complaints(Manifest));

    [Theory]
    [MemberData(nameof(Offenders))]
    public void A_manifest_that_breaks_a_rule_is_complained_about(string complaint, Action<JsonNode> offend)
    {
        var manifest = Manifest;
        offend(manifest);

        Assert.Contains(ManifestRules.Complaints(manifest), found => found.StartsWith(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_of_the_manifest_has_a_translation_in_every_language_file()
    {
        foreach (var language in Manifest["localizationInfo"]!["additionalLanguages"]!.AsArray())
        {
            Assert.Empty(ManifestRules.LanguageComplaints(Manifest, Language((string)language!["file"]!)));
        }
    }

    [Fact]
    public void A_translation_of_nothing_and_a_text_without_one_are_complained_about()
    {
        var language = Language("de.json");
        language.Remove("name.full");
        language["bots[0].commandLists[0].commands[9].title"] = "nichts";

        Assert.Equal(
            ["bots[0].commandLists[0].commands[9].title is not in the manifest", "name.full is not translated"],
            ManifestRules.LanguageComplaints(Manifest, language));
    }

    [Fact]
    public void The_colour_icon_is_192_square_on_a_solid_ground_with_its_symbol_in_the_middle_half()
    {
        using var icon = SKBitmap.Decode(Path.Combine(Folder, "color.png"));
        var ground = icon.GetPixel(0, 0);

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.Equal(SKColor.Parse((string)Manifest["accentColor"]!), ground);
        Assert.All(Pixels(icon).Where(pixel => pixel.X is < 48 or >= 144 || pixel.Y is < 48 or >= 144), pixel => Assert.Equal(ground, pixel.Colour));
    }

    [Fact]
    public void The_outline_icon_is_32_square_and_white_on_nothing()
    {
        using var icon = SKBitmap.Decode(Path.Combine(Folder, "outline.png"), new SKImageInfo(32, 32, SKColorType.Rgba8888, SKAlphaType.Unpremul));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(
            Pixels(icon).Where(pixel => pixel.Colour.Alpha > 0),
            pixel => Assert.Equal((255, 255, 255), (pixel.Colour.Red, pixel.Colour.Green, pixel.Colour.Blue)));
        Assert.Contains(Pixels(icon), pixel => pixel.Colour.Alpha == 0);
        Assert.Contains(Pixels(icon), pixel => pixel.Colour.Alpha == 255);
    }

    private static JsonObject Language(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsObject();

    private static IEnumerable<(int X, int Y, SKColor Colour)> Pixels(SKBitmap icon) =>
        from x in Enumerable.Range(0, icon.Width) from y in Enumerable.Range(0, icon.Height) select (x, y, icon.GetPixel(x, y));
}
