using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>What the rows of a file are read against: people, assets, controls, the method in force, and the risks that are there.</summary>
internal sealed class RegisterKnown
{
    private readonly ILookup<string, string> people;
    private readonly Dictionary<string, string> assets;

    private RegisterKnown(IEnumerable<Person> people, IReadOnlyList<Asset> assets, IEnumerable<Risk> risks)
    {
        this.people = people.SelectMany(p => new[] { p.Id, p.Mail, p.Name }.Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(n => (Name: n, p.Id))).ToLookup(x => x.Name, x => x.Id, StringComparer.OrdinalIgnoreCase);
        this.assets = assets.SelectMany(a => new[] { (Name: a.Id, a.Id), (Name: a.Title, a.Id) }).DistinctBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(x => x.Name, x => x.Id, StringComparer.OrdinalIgnoreCase);
        ActiveAssets = assets.Where(a => a.Status == AssetState.Active).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var lines = risks.Select(r => RegisterLine.Of(r)).ToList();
        ById = lines.ToDictionary(l => l[RegisterColumn.Id], StringComparer.OrdinalIgnoreCase);
        ByReference = lines.Where(l => l[RegisterColumn.Reference].Length > 0).ToDictionary(l => l[RegisterColumn.Reference], l => l[RegisterColumn.Id], StringComparer.OrdinalIgnoreCase);
        BySentence = lines.DistinctBy(RegisterLine.Sentence, StringComparer.Ordinal).ToDictionary(RegisterLine.Sentence, l => l[RegisterColumn.Id], StringComparer.Ordinal);
    }

    public required MethodInForce Method { get; init; }

    public required IReadOnlySet<string> RiskOwners { get; init; }

    public required KnownControls Controls { get; init; }

    public IReadOnlySet<string> ActiveAssets { get; }

    public IReadOnlyDictionary<string, Dictionary<RegisterColumn, string>> ById { get; }

    public IReadOnlyDictionary<string, string> ByReference { get; }

    public IReadOnlyDictionary<string, string> BySentence { get; }

    public static async Task<RegisterKnown> ReadAsync(Turn turn) => new(
        await turn.Db.People.AsNoTracking().ToListAsync(turn.Cancellation), await turn.Db.Set<Asset>().AsNoTracking().ToListAsync(turn.Cancellation), await turn.Db.Set<Risk>().AsNoTracking().ToListAsync(turn.Cancellation))
    {
        Method = await MethodInForce.NeededAsync(turn),
        Controls = await KnownControls.ReadAsync(turn.Db, turn.Cancellation),
        RiskOwners = (await RoleHolders.HereAsync(turn.Db, Role.RiskOwner, turn.Cancellation)).Select(p => p.Id).ToHashSet(StringComparer.Ordinal),
    };

    /// <summary>Ids of the people who are called so: none, one or several.</summary>
    public IReadOnlyList<string> People(string name) => [.. people[name].Distinct(StringComparer.Ordinal)];

    public string? Asset(string name) => assets.GetValueOrDefault(name);
}
