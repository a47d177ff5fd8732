using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>
/// Asks the bot for each viewer's own card. The answer must have no side effects, and only the key of the data is to be
/// trusted: after an edit Teams may send the data of the old card.
/// </summary>
/// <param name="Action">The action that is invoked with trigger <c>automatic</c>.</param>
/// <param name="UserIds">29:... ids, at most 60; empty switches automatic refresh off.</param>
public sealed record CardRefresh(ExecuteAction Action, params IReadOnlyList<string> UserIds)
{
    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("refresh"u8);
        writer.WritePropertyName("action"u8);
        Action.WriteTo(writer);
        writer.Texts("userIds"u8, UserIds);
        writer.WriteEndObject();
    }
}
