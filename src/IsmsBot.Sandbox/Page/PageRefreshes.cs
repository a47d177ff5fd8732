using System.Collections.Concurrent;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>
/// Asks the bot for a fresh card when a person looks at one that says so: once for each update of the message, as a Teams client does.
/// </summary>
internal sealed class PageRefreshes
{
    /// <summary>A client refreshes what is on the screen, not the whole history.</summary>
    private const int OnTheScreen = 10;

    private readonly ConcurrentDictionary<(Guid Person, string Chat, string Message), int> _asked = new();

    public void Start(TeamsClient client, IReadOnlyList<ChatMessage> messages)
    {
        foreach (var message in messages.TakeLast(OnTheScreen).Where(m => m.Card?["refresh"] is not null))
        {
            var key = (client.Person.EntraId, message.ConversationId, message.Id);
            if (_asked.GetValueOrDefault(key) <= message.Edits)
            {
                // The answer may itself ask for a refresh, which is not followed until the message is updated.
                _asked[key] = message.Edits + 1;
                _ = RefreshAsync(client, message);
            }
        }
    }

    private static async Task RefreshAsync(TeamsClient client, ChatMessage message)
    {
        try
        {
            await client.RefreshAsync(message, CancellationToken.None);
        }
        catch (ArgumentException)
        {
            // The chat was deleted meanwhile, so there is no card to refresh.
        }
    }
}
