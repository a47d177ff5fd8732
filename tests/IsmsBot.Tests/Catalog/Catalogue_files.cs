using System.Text.Json;
using System.Text.Json.Nodes;
using IsmsBot.Catalog;
using IsmsBot.Tests.House;

namespace IsmsBot.Tests.Catalog;

public sealed class Catalogue_files
{
    /// <summary>Types that rooms bring along in files of their own; whether a test before this one has read the rooms is chance.</summary>
    private static readonly HashSet<string> BroughtByRooms =
        [.. Directory.EnumerateFiles(Path.Combine(TheHouse.Root, "src/IsmsBot.Workflows"), "*.records.json", SearchOption.AllDirectories)
            .SelectMany(path => JsonNode.Parse(File.ReadAllText(path))!.AsArray())
            .Select(type => (string)type!["type"]!)];

    [Fact]
    public void Every_file_loads_and_is_complete()
    {
        Assert.Equal(124, Guards.All.Count);
        Assert.Equal(9, Roles.All.Count);
        Assert.Equal(82, Permissions.All.Count);
        Assert.Equal(14, Permissions.Scopes.Count);
        Assert.Equal(41, Calendar.Events.Count);
        Assert.Equal(7, Calendar.Policies.Count);
        Assert.Equal(40, Settings.All.Count);
        Assert.Equal(30, Clauses.All.Count);
        Assert.Equal(155, Clauses.Checks.Count);
        Assert.Equal(54, RecordTypes.All.Count(type => !BroughtByRooms.Contains(type.Type)));
        Assert.Equal(74, CardTypes.All.Count);
        Assert.Equal(24, ChatCommands.All.Count);
        Assert.Equal(50, DocumentSet.All.Count);
        Assert.Equal(15, DocumentTemplates.All.Count);
        Assert.Equal(93, AnnexControls.All.Count);
    }

    [Fact]
    public void The_sample_company_is_there()
    {
        using var stream = SampleCompany.Open();
        using var file = JsonDocument.Parse(stream);
        Assert.Equal(250, file.RootElement.GetProperty("people").GetArrayLength());
    }

    [Fact]
    public void An_unknown_id_names_the_nearest()
    {
        Assert.Contains("AWR-01", Assert.Throws<ArgumentException>(() => Guards.Get("AWR-1")).Message, StringComparison.Ordinal);
        Assert.Contains("isms-manager", Assert.Throws<ArgumentException>(() => Roles.Get("ISMS manager")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "campaign.approve", Assert.Throws<ArgumentException>(() => Permissions.Get("campaign.aprove")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "acknowledgement", Assert.Throws<ArgumentException>(() => Calendar.Policy("acknowledgment")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "campaign.target", Assert.Throws<ArgumentException>(() => Settings.Default("campaign.targets")).Message, StringComparison.Ordinal);
        Assert.Contains("A.8.13", Assert.Throws<ArgumentException>(() => AnnexControls.Get("A.8.130")).Message, StringComparison.Ordinal);
        Assert.Contains("Enrolment", Assert.Throws<ArgumentException>(() => RecordTypes.Get("Enrollment")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Clauses.Get(string.Empty));
        Assert.Null(Guards.Find("AWR-1"));
    }

    [Fact]
    public void A_sentence_is_filled_in_the_language_of_the_person()
    {
        var values = new Dictionary<string, string> { ["doc"] = "ISMS-POL-001 {doc}" };
        Assert.Equal("Please open ISMS-POL-001 {doc} first; then the button works.", Guards.Get("AWR-01").Say("en", values));
        Assert.Equal("Bitte öffnen Sie zuerst ISMS-POL-001 {doc}; danach funktioniert die Schaltfläche.", Guards.Get("AWR-01").Say("de-AT", values));
        Assert.Equal(Guards.Get("AWR-01").Say("en", values), Guards.Get("AWR-01").Say("fr", values));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_sentence_with_a_hole_is_refused(string? value)
    {
        var values = new Dictionary<string, string>();
        if (value is not null)
        {
            values["doc"] = value;
        }

        Assert.Contains("{doc}", Assert.Throws<ArgumentException>(() => Guards.Get("AWR-01").Say("en", values)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sentence_says_itself_when_all_values_are_there()
    {
        foreach (var guard in Guards.All)
        {
            var values = guard.Placeholders.ToDictionary(place => place, place => place.ToUpperInvariant());
            foreach (var language in (string[])["en", "de"])
            {
                Assert.DoesNotContain('{', guard.Say(language, values));
            }
        }
    }
}
