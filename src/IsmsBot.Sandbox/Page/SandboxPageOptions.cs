using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>What the page shows beside the chats.</summary>
public sealed record SandboxPageOptions
{
    /// <summary>The few people to choose from first.</summary>
    public IReadOnlyList<PagePerson> Personas { get; init; } = [];

    /// <summary>The role that is shown with a person; null when there is none.</summary>
    public Func<SimulatedPerson, string?> RoleOf { get; init; } = _ => null;

    /// <summary>Called before people are listed, so that <see cref="RoleOf"/> tells what is so now.</summary>
    public Func<CancellationToken, Task> ReadRoles { get; init; } = _ => Task.CompletedTask;

    /// <summary>Whether the app is installed for a person when the page first opens as that person.</summary>
    public bool InstallsWhenOpened { get; init; } = true;
}
