namespace IsmsBot.Sandbox.Teams;

/// <summary>Which of the two events of an installation reach the bot; Teams promises neither.</summary>
[Flags]
public enum InstallEvents
{
    None = 0,
    InstallationUpdate = 1,
    ConversationUpdate = 2,
    Both = InstallationUpdate | ConversationUpdate,
}
