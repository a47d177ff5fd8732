using IsmsBot.Catalog;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Draws the form for a treatment with what fits: controls by the properties at risk, and people to carry it out.</summary>
internal static class NewTreatmentCards
{
    private const int MostSuggested = 6;
    private const int MostPeople = 60;
    private const int MostLooked = 200;

    public static async Task<NewTreatmentCard> ForAsync(Turn turn, Risk risk, ProposeTreatment typed)
    {
        var method = await MethodInForce.NeededAsync(turn);
        return new NewTreatmentCard(
            risk.Id, risk.Version, risk.Title, risk.Current, method.Content, method.Content.RuleOf(risk.Current.Band).TreatmentDays is { } days ? turn.Today.AddDays(days) : null, turn.Today,
            await PeopleAsync(turn, typed.Responsible), await SuggestedAsync(turn, risk),
            typed.Option, typed.Description, typed.Controls, typed.Counterpart, typed.Stopped, typed.Resources, typed.Responsible, typed.Due, typed.Likelihood, typed.Impact);
    }

    /// <summary>People who hold a role in the ISMS come first; a card cannot offer the whole company.</summary>
    private static async Task<IReadOnlyList<Option>> PeopleAsync(Turn turn, string? chosen)
    {
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && (p.Presence == Presence.Active || p.Id == chosen) && (p.Roles != "" || p.Id == chosen || p.Id == turn.ActorId))
            .OrderBy(p => p.Name).Take(MostPeople).Select(p => new { p.Id, p.Name }).ToListAsync(turn.Cancellation);
        return [.. people.Select(p => new Option(p.Id, Kernel.Words.Sentence.Of(p.Name)))];
    }

    /// <summary>Controls of Annex A that prevent what hits the properties at risk, that the SoA does not exclude and that do not work already.</summary>
    private static async Task<IReadOnlyList<string>> SuggestedAsync(Turn turn, Risk risk)
    {
        var excluded = await turn.Db.Set<SoaEntry>().AsNoTracking().Where(e => e.Applicability == Applies.Excluded).Select(e => e.ControlId).ToListAsync(turn.Cancellation);
        var similar = (await turn.Db.Set<Risk>().AsNoTracking().Where(r => r.Id != risk.Id && r.Status != RiskState.Closed).OrderByDescending(r => r.CurrentScore).Take(MostLooked).Select(r => new { r.AssetIds, r.ExistingControlIds }).ToListAsync(turn.Cancellation))
            .Where(r => r.AssetIds.Intersect(risk.AssetIds).Any()).SelectMany(r => r.ExistingControlIds).GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
        var wanted = new List<string>();
        if (risk.Current.ImpactC > 0)
        {
            wanted.Add("confidentiality");
        }

        if (risk.Current.ImpactI > 0)
        {
            wanted.Add("integrity");
        }

        if (risk.Current.ImpactA > 0)
        {
            wanted.Add("availability");
        }

        bool Fits(string id) => AnnexControls.Find(id) is { } control && wanted.TrueForAll(w => control.Attributes.InformationSecurityProperties.Any(p => string.Equals(p.TrimStart('#'), w, StringComparison.OrdinalIgnoreCase)));
        return [.. similar.Where(c => !excluded.Contains(c) && !risk.ExistingControlIds.Contains(c) && Fits(c)).Take(MostSuggested)];
    }
}
