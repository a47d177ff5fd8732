namespace IsmsBot.Catalog;

/// <summary>One of the nine roles.</summary>
/// <param name="Id">For example <c>isms-manager</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="EntraGroup">Default name of the security group.</param>
/// <param name="Membership">"dynamic" by rule of the directory, or "assigned" by name.</param>
/// <param name="Who">Who holds it.</param>
/// <param name="Does">What they do.</param>
/// <param name="Duties">What whoever is proposed for it reads as their duties, unless other ones are written.</param>
/// <param name="Powers">The same for their powers.</param>
/// <param name="Called">Further words by which people name it.</param>
/// <param name="Permissions">Ids of permissions it is granted.</param>
public sealed record RoleInfo(
    string Id, string Name, string EntraGroup, string Membership, string Who, string Does, string Duties, string Powers,
    IReadOnlyList<string> Called, IReadOnlyList<string> Permissions)
{
    public string NameIn(string language) => Languages.IsGerman(language) ? German.Roles[Id].Name : Name;

    public string WhoIn(string language) => Languages.IsGerman(language) ? German.Roles[Id].Who : Who;

    public string DoesIn(string language) => Languages.IsGerman(language) ? German.Roles[Id].Does : Does;

    public string DutiesIn(string language) => Languages.IsGerman(language) ? German.Roles[Id].Duties : Duties;

    public string PowersIn(string language) => Languages.IsGerman(language) ? German.Roles[Id].Powers : Powers;

    /// <summary>Everything that people call it, in both languages.</summary>
    public IEnumerable<string> Names => [Id, Name, .. Called, German.Roles[Id].Name, .. German.Roles[Id].Called];
}

/// <summary>Two roles that one person does not hold together without more.</summary>
/// <param name="A">First role.</param>
/// <param name="B">Second role.</param>
/// <param name="Kind">"static" refused without exception, "dynamic" checked on each record, "warn" reported monthly.</param>
/// <param name="Reason">Why, or how it is handled.</param>
public sealed record RoleConflict(string A, string B, string Kind, string Reason)
{
    public string ReasonIn(string language) => Languages.IsGerman(language) ? German.Conflicts[$"{A}+{B}"] : Reason;

    /// <summary>Whether the conflict is between these two, in either order.</summary>
    public bool IsBetween(string one, string other) => (A == one && B == other) || (A == other && B == one);
}
