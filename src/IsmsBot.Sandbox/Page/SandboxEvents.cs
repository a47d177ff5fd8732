using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace IsmsBot.Sandbox.Page;

/// <summary>Tells open pages what has changed: "chat", "typing", "clock" and "documents".</summary>
public sealed class SandboxEvents
{
    private readonly ConcurrentDictionary<Subscription, bool> _open = new();

    /// <summary>A conversation has changed.</summary>
    public void Chat(string chatId) => Publish("chat", new JsonObject { ["chatId"] = chatId }, chatId);

    /// <summary>The bot is typing in a conversation.</summary>
    public void Typing(string chatId) => Publish("typing", new JsonObject { ["chatId"] = chatId }, chatId);

    /// <summary>The bot's clock was moved.</summary>
    public void Clock(DateTimeOffset now) => Publish("clock", new JsonObject { ["now"] = now.ToUniversalTime() });

    /// <summary>Documents have changed.</summary>
    public void Documents() => Publish("documents", []);

    /// <summary>Subscribes a page that is told of the chats it sees.</summary>
    internal Subscription Subscribe(Func<string, bool> sees)
    {
        var subscription = new Subscription(this, sees);
        _open[subscription] = true;
        return subscription;
    }

    private void Publish(string name, JsonObject data, string? chatId = null)
    {
        if (_open.IsEmpty)
        {
            return;
        }

        var text = $"event: {name}\ndata: {data.ToJsonString()}\n\n";
        foreach (var subscription in _open.Keys.Where(page => chatId is null || page.Sees(chatId)))
        {
            subscription.Offer(text);
        }
    }

    /// <summary>One open page. A page that does not read loses the oldest events; it reads the chats again anyway.</summary>
    internal sealed class Subscription(SandboxEvents hub, Func<string, bool> sees) : IDisposable
    {
        private readonly Channel<string> _waiting = Channel.CreateBounded<string>(
            new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest });

        public ChannelReader<string> Events => _waiting.Reader;

        public bool Sees(string chatId) => sees(chatId);

        public void Offer(string text) => _waiting.Writer.TryWrite(text);

        public void Dispose() => hub._open.TryRemove(this, out _);
    }
}
