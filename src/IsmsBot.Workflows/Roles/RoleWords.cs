namespace IsmsBot.Workflows.Roles;

/// <summary>Phrases that name a role, made from the names of the catalogue, and which role was named.</summary>
internal static class RoleWords
{
    /// <summary>A phrase for each name of each role; those that are shown first come first.</summary>
    /// <param name="phrase">Around a name: "who is …".</param>
    public static IReadOnlyList<string> Phrases(Func<string, string> phrase) => [.. Names.Select(phrase).Distinct(StringComparer.Ordinal)];

    /// <summary>The role that a text names; the longest name counts: "isms manager" before "manager".</summary>
    public static Catalog.RoleInfo? In(string text)
    {
        var words = Plain(text);
        return RoleField.Assignable.SelectMany(role => role.Names.Select(name => (Role: role, Name: Plain(name))))
            .Where(one => words.Contains(one.Name, StringComparison.Ordinal)).OrderByDescending(one => one.Name.Length)
            .Select(one => one.Role).FirstOrDefault();
    }

    private static IEnumerable<string> Names => RoleField.Assignable.OrderBy(role => role.Id == Role.IsmsManager ? 0 : 1)
        .SelectMany(role => role.Names.Skip(1)).Select(name => name.ToLowerInvariant());

    private static string Plain(string text) =>
        $" {string.Join(' ', text.ToLowerInvariant().Split([' ', '-', '?', '.', '!', ','], StringSplitOptions.RemoveEmptyEntries))} ";
}
