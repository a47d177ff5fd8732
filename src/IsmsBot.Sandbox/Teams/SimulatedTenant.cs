namespace IsmsBot.Sandbox.Teams;

/// <summary>An organisation in Teams: its people, teams and chats, and the bot as it is registered there.</summary>
public sealed class SimulatedTenant
{
    /// <summary>Application id of the bot unless told otherwise.</summary>
    public static readonly Guid DefaultBotAppId = new("c0000000-0000-4000-8000-000000000001");

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, SimulatedPerson> _byEntraId = [];
    private readonly Dictionary<string, SimulatedPerson> _byMri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SimulatedPerson> _byName = new(StringComparer.OrdinalIgnoreCase);
    private SimulatedPerson[] _people = [];

    public SimulatedTenant(Guid id, IEnumerable<SimulatedPerson> people)
    {
        Id = id;
        _people = [.. people];
        foreach (var person in _people)
        {
            Index(person);
        }
    }

    public Guid Id { get; }

    public Guid BotAppId { get; init; } = DefaultBotAppId;

    public string BotName { get; init; } = "IsmsBot";

    /// <summary>The bot's id on Teams.</summary>
    public string BotId => $"28:{BotAppId:D}";

    public IReadOnlyList<SimulatedTeam> Teams { get; init; } = [SimulatedTeam.Isms];

    public IReadOnlyList<SimulatedGroupChat> GroupChats { get; init; } = [SimulatedGroupChat.Default];

    /// <summary>Everybody who works here now, in the order of joining.</summary>
    public IReadOnlyList<SimulatedPerson> People => Volatile.Read(ref _people);

    /// <summary>Takes a person in; one with the same Entra id is replaced.</summary>
    public void Add(SimulatedPerson person)
    {
        lock (_gate)
        {
            Forget(person.EntraId);
            Index(person);
            Volatile.Write(ref _people, [.. _people.Where(p => p.EntraId != person.EntraId), person]);
        }
    }

    /// <summary>Lets a person go; what was written stays in the chats.</summary>
    public bool Remove(Guid entraId)
    {
        lock (_gate)
        {
            Volatile.Write(ref _people, [.. _people.Where(p => p.EntraId != entraId)]);
            return Forget(entraId);
        }
    }

    public SimulatedPerson? Find(Guid entraId)
    {
        lock (_gate)
        {
            return _byEntraId.GetValueOrDefault(entraId);
        }
    }

    /// <summary>Finds by Entra id, MRI, UPN or short key.</summary>
    public SimulatedPerson? Find(string key)
    {
        if (Guid.TryParse(key, out var entraId))
        {
            return Find(entraId);
        }

        lock (_gate)
        {
            return _byMri.GetValueOrDefault(key) ?? _byName.GetValueOrDefault(key);
        }
    }

    private void Index(SimulatedPerson person)
    {
        _byEntraId[person.EntraId] = person;
        _byMri[person.Mri] = person;
        _byName[person.Upn] = person;
        _byName[person.Id] = person;
    }

    private bool Forget(Guid entraId)
    {
        if (!_byEntraId.Remove(entraId, out var person))
        {
            return false;
        }

        _byMri.Remove(person.Mri);
        _byName.Remove(person.Upn);
        _byName.Remove(person.Id);
        return true;
    }
}
