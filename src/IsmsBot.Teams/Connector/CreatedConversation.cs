namespace IsmsBot.Teams.Connector;

/// <summary>A conversation that exists now.</summary>
/// <param name="Id">For a channel: with <c>;messageid=</c>.</param>
/// <param name="ActivityId">Id of the first message; never given for one-to-one chats.</param>
/// <param name="ServiceUrl">Where to send from now on, when the service said so and it is allowed.</param>
public sealed record CreatedConversation(string Id, string? ActivityId, string? ServiceUrl);
