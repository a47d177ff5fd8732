using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.People;

/// <summary>
/// A person as the directory has them. What it did not tell is null, and stays as it was: news of a change name what changed and leave the rest out
/// (Microsoft Graph, delta query).
/// </summary>
/// <param name="EntraId">Entra object id.</param>
/// <param name="Department">Name of the unit; empty if the person is in none.</param>
/// <param name="Office">Name of the site; empty if the person is at none.</param>
/// <param name="ManagerEntraId">Null if there is none.</param>
public sealed record DirectoryPerson(
    string EntraId, string? Name, string? Mail, string? JobTitle, string? Department, string? Office, bool? IsEnabled, EmploymentType? Type,
    string? ManagerEntraId, DateOnly? StartDate, string? Locale)
{
    public string? Name { get; } = Cleaned(Name);

    public string? Mail { get; } = Cleaned(Mail);

    public string? JobTitle { get; } = Cleaned(JobTitle);

    public string? Department { get; } = Cleaned(Department);

    public string? Office { get; } = Cleaned(Office);

    /// <summary>Whether it is the account of a room, a shared mailbox or a service: nobody who reads and answers.</summary>
    public bool IsNobody { get; init; }

    private static string? Cleaned(string? text) => text is null ? null : IncomingText.Cleaned(text);
}

/// <summary>What the directory says since a link.</summary>
/// <param name="People">Everybody, or who changed.</param>
/// <param name="Removed">Entra ids of who is gone.</param>
/// <param name="Link">By which to ask for changes from now on.</param>
/// <param name="IsComplete">Whether everybody is told; who is not among them is gone.</param>
public sealed record DirectoryNews(IReadOnlyList<DirectoryPerson> People, IReadOnlyList<string> Removed, string Link, bool IsComplete);

/// <summary>
/// The directory of the organisation, Entra ID. Read, never written. Without one the people of the database are all there is (tests, a sandbox on a
/// folder). Both methods throw <see cref="IOException"/> if it cannot be reached, and may then be called again.
/// </summary>
public interface IDirectory
{
    /// <param name="link">From the time before; null, or one that the directory has forgotten, gives everybody.</param>
    Task<DirectoryNews> SinceAsync(string? link, CancellationToken cancellation);

    /// <summary>Entra ids of the members of a group, those of groups within it too; null if there is no group of the name.</summary>
    Task<IReadOnlyList<string>?> MembersAsync(string group, CancellationToken cancellation);
}
