using System.Collections.Concurrent;

namespace IsmsBot.Adapters.Doors;

/// <summary>Whose address was noted just now, so that a second message of theirs costs nothing. Another process may have marked it since.</summary>
public sealed class NotedAddresses(TimeProvider clock)
{
    /// <summary>For how long what was noted is taken to stand still.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (string Conversation, string ServiceUrl, long At)> noted = new(StringComparer.Ordinal);

    public bool Has(string entraId, string conversation, string serviceUrl) =>
        noted.TryGetValue(entraId, out var last) && (last.Conversation, last.ServiceUrl) == (conversation, serviceUrl)
            && clock.GetElapsedTime(last.At) < Trust;

    public void Note(string entraId, string conversation, string serviceUrl) => noted[entraId] = (conversation, serviceUrl, clock.GetTimestamp());

    /// <summary>What is written there was not delivered, or the app was taken away: the next message of the person is looked at again.</summary>
    public void Forget(string conversation)
    {
        foreach (var (entraId, last) in noted)
        {
            if (last.Conversation == conversation)
            {
                noted.TryRemove(entraId, out _);
            }
        }
    }
}
