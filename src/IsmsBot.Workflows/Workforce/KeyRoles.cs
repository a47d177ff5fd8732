namespace IsmsBot.Workflows.Workforce;

/// <summary>Who holds the roles whose change calls for a new look at the risks (domain 3.5), at one moment.</summary>
internal sealed record KeyRoles(IReadOnlyDictionary<string, IReadOnlyList<Person>> Holders)
{
    private static readonly string[] Names = [Role.IsmsManager, Role.InternalAuditor];

    public static KeyRoles Of(IEnumerable<Person> people)
    {
        var all = people.OrderBy(person => person.Id, StringComparer.Ordinal).ToList();
        return new(Names.ToDictionary(role => role, IReadOnlyList<Person> (role) => all.FindAll(person => person.Has(role)), StringComparer.Ordinal));
    }

    /// <summary>Roles whose holders are others than before, with who came and who went.</summary>
    public IEnumerable<(string Role, IReadOnlyList<Person> Came, IReadOnlyList<Person> Went)> ChangedSince(KeyRoles before) =>
        from role in Names
        let came = Holders[role].Except(before.Holders[role]).ToList()
        let went = before.Holders[role].Except(Holders[role]).ToList()
        where came.Count > 0 || went.Count > 0
        select (role, (IReadOnlyList<Person>)came, (IReadOnlyList<Person>)went);
}
