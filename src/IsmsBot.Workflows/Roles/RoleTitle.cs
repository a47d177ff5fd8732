namespace IsmsBot.Workflows.Roles;

/// <summary>What an assignment is called: "Internal auditor: Petra Lindqvar".</summary>
public static class RoleTitle
{
    /// <param name="language">It is kept as it is written, so it is in the language of its holder.</param>
    public static string Of(string role, Person holder, Language language) => $"{Catalog.Roles.Get(role).NameIn(language.Code)}: {holder.Name}";
}

/// <summary>The name of a role, in the language of the reader.</summary>
internal sealed class RoleName(string role) : IInLanguage
{
    public string In(Language language) => Catalog.Roles.Find(role)?.NameIn(language.Code) ?? role;

    /// <summary>Alone, as a sentence.</summary>
    public static Sentence Of(string role) => $"{new RoleName(role)}";
}

/// <summary>Why two roles conflict, in the language of the reader.</summary>
internal sealed class ConflictReason(Catalog.RoleConflict conflict) : IInLanguage
{
    public string In(Language language) => conflict.ReasonIn(language.Code);
}
