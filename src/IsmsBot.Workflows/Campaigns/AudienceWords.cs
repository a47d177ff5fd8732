namespace IsmsBot.Workflows.Campaigns;

/// <summary>An audience in the words people use: All staff, Engineering, Gothenburg; without: Contractors.</summary>
internal static class AudienceWords
{
    /// <summary>What people say for all staff, in both languages.</summary>
    public static IReadOnlyList<string> Everyone { get; } =
    [
        "everyone", "everybody", "all", "all employees", "all people", "the whole company", "whole company",
        "alle", "jeder", "alle mitarbeiter", "alle mitarbeitenden", "alle leute", "die ganze firma", "ganze firma", "belegschaft",
    ];

    public static async Task<Sentence> OfAsync(Reader reader, Campaign campaign)
    {
        var names = await NamesAsync(reader.Db, reader.Cancellation);
        Sentence Word(string word) => Audience.Joined(word) is { } since ? (Sentence)$"Who joined on {since} or later" : Sentence.Of(word);
        Sentence Named(IEnumerable<string> words) => Sentence.List(words.Select(word => names.GetValueOrDefault(word) ?? Word(word)));
        return campaign.Exclude.Count == 0 ? Named(campaign.Include) : (Sentence)$"{Named(campaign.Include)}; without {Named(campaign.Exclude)}";
    }

    /// <summary>Every word an audience can have, with its name: what the interview offers.</summary>
    public static async Task<Dictionary<string, Sentence>> NamesAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, Sentence>(StringComparer.Ordinal) { [Audience.AllStaff] = (Sentence)"All staff" };
        foreach (var unit in await db.Set<Department>().AsNoTracking().OrderBy(d => d.Name).ToListAsync(cancellationToken))
        {
            names[unit.Id] = Sentence.Of(unit.Name);
        }

        foreach (var site in await db.Set<Site>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(cancellationToken))
        {
            names[site.Id] = Sentence.Of(site.Name);
        }

        foreach (var role in Catalog.Roles.All.Where(r => r.Id != Role.Staff))
        {
            names[Audience.RolePrefix + role.Id] = (Sentence)$"Role: {role.Name}";
        }

        names[Audience.EmploymentPrefix + "employee"] = (Sentence)"Employees";
        names[Audience.EmploymentPrefix + "contractor"] = (Sentence)"Contractors";
        return names;
    }
}
