namespace IsmsBot.Catalog;

/// <summary>Something a role may do.</summary>
/// <param name="Id">For example <c>campaign.approve</c>.</param>
/// <param name="Text">What it allows, in plain words.</param>
/// <param name="Grants">Role to scope; a role that is not named has nothing.</param>
public sealed record PermissionInfo(string Id, string Text, IReadOnlyDictionary<string, string> Grants)
{
    public string TextIn(string language) => Languages.IsGerman(language) ? German.Permissions[Id] : Text;

    /// <summary>The scope in which a role has it, or null.</summary>
    public string? ScopeOf(string role) => Grants.TryGetValue(role, out var scope) ? scope : null;
}
