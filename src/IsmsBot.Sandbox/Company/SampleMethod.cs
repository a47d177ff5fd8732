using System.Text.Json;
using IsmsBot.Kernel.Data;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Sandbox.Company;

/// <summary>The risk method of the sample; it says nothing of appetite, so that of the default stands.</summary>
internal static class SampleMethod
{
    public static RiskMethod Read(JsonElement m)
    {
        var usual = DefaultMethod.Of(5);
        var days = m.GetProperty("treatmentDays");
        var content = usual with
        {
            Likelihood = [.. m
                .GetProperty("likelihoodScale")
                .EnumerateArray()
                .Select((s, i) => usual.Likelihood[i] with
                {
                    Name = Words(s, "name", usual.Likelihood[i].Name),
                    Meaning = Words(s, "meaning", usual.Likelihood[i].Meaning),
                })],
            Impact = [.. m.GetProperty("impactScale").EnumerateArray().Select((s, i) => new ImpactStep(
                s.Number("value"), Words(s, "name", usual.Impact[i].Name), Words(s, "confidentiality", usual.Impact[i].Confidentiality),
                Words(s, "integrity", usual.Impact[i].Integrity), Words(s, "availability", usual.Impact[i].Availability)))],
            Bands = [.. m.GetProperty("bands")
                .EnumerateArray()
                .Select(b => new BandRange(StateName.Read<Band>(b.Needed("name")), b.Number("min"), b.Number("max")))],
            Rules = [.. m.GetProperty("acceptanceRules").EnumerateArray().Select(r => new BandRule(
                StateName.Read<Band>(r.Needed("band")), r.Text("mayAccept") is not null, r.Number("maxMonths"), r.Text("endorsement") is not null,
                r.Number("interimDays") is > 0 and var interim ? interim : null, days.Number(r.Needed("band")) is > 0 and var limit ? limit : null))],
            Triggers = m.Texts("triggers"),
        };
        return new RiskMethod
        {
            Id = m.Needed("id"),
            Title = m.Needed("title"),
            VersionLabel = m.Needed("versionLabel"),
            Content = content.Write(),
            DocumentCode = m.Needed("documentCode"),
            AuthorId = "P0008",
            ApprovedById = m.Text("approvedById"),
            ApprovedAt = m.Day("approvedAt"),
        };
    }

    /// <summary>English as the sample has it; German where the words are those of the default.</summary>
    private static MethodWords Words(JsonElement step, string name, MethodWords usual) =>
        step.Needed(name) is var english && english == usual.En ? usual : new MethodWords(english);
}
