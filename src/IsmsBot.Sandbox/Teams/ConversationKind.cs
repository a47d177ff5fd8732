namespace IsmsBot.Sandbox.Teams;

/// <summary>The three kinds of conversation in Teams.</summary>
public enum ConversationKind
{
    Personal,
    GroupChat,
    Channel,
}
