namespace IsmsBot.Kernel.People;

/// <summary>How roles come about in this organisation (docs/operations.md).</summary>
/// <param name="ByGroups">
/// Whether a role counts only while the directory group names its holder too (domain 0.3); otherwise an accepted assignment is enough.
/// </param>
/// <param name="FirstManager">
/// Who may become ISMS manager while there is none: Entra object id, or mail address as the directory tells it; null for nobody.
/// </param>
public sealed record RoleSetup(bool ByGroups = true, string? FirstManager = null)
{
    public static RoleSetup Usual { get; } = new();

    /// <summary>Whether the operator has named this person as the first ISMS manager.</summary>
    public bool NamesFirst(Person person) => FirstManager is { } named && !string.IsNullOrWhiteSpace(named)
        && (Is(named, person.EntraId) || Is(named, person.Mail));

    private static bool Is(string named, string known) => string.Equals(named.Trim(), known, StringComparison.OrdinalIgnoreCase);
}
