using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams;

/// <summary>
/// Microsoft Teams for one tenant, in this process: the Bot Connector that the bot calls, the clients of the people, and
/// the issuer of the tokens between them. Everything goes over real HTTP.
/// </summary>
public sealed class TeamsSimulator : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _botClient;
    private TaskCompletionSource _nextChange = NewSignal();
    private Func<Uri>? _serverAddress;

    public TeamsSimulator(TeamsSimulatorOptions options)
    {
        Options = options;
        Tokens = new TokenIssuer(options);
        Chats = new ChatStore(options, OnChanged);
        Files = new SharedFiles(this);
        _botClient = options.BotClient ?? new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    }

    /// <summary>A conversation has changed; the argument is its id.</summary>
    public event Action<string>? ConversationChanged;

    /// <summary>The bot shows that it is typing; the argument is the id of the conversation.</summary>
    public event Action<string>? BotTyped;

    public TeamsSimulatorOptions Options { get; }

    public SimulatedTenant Tenant => Options.Tenant;

    public TokenIssuer Tokens { get; }

    public Faults Faults { get; } = new();

    public Meter Meter { get; } = new();

    /// <summary>The address of the server that the simulator is mapped in.</summary>
    public Uri Address => Options.PublicAddress?.Invoke()
        ?? _serverAddress?.Invoke()
        ?? throw new InvalidOperationException("The simulator is not mapped in a server yet; call MapTeamsSimulator.");

    /// <summary>The service URL that the bot is told.</summary>
    public string ServiceUrl => new Uri(Address, $"{Options.Prefix}/{Tenant.Id:D}/").AbsoluteUri;

    internal ChatStore Chats { get; }

    internal SharedFiles Files { get; }

    internal BotDoor Bot => new(this, _botClient);

    /// <summary>The Teams client of a person, found by Entra id, MRI, UPN or short key.</summary>
    public TeamsClient As(string person) =>
        As(Tenant.Find(person) ?? throw new ArgumentException($"Nobody in the tenant is called {person}.", nameof(person)));

    public TeamsClient As(SimulatedPerson person) => new(this, person);

    /// <summary>Whether a person has the app.</summary>
    public Installation InstallationOf(Guid person) => Chats.InstallationOf(person);

    /// <summary>Changes whether a person has the app, without telling the bot: what an administrator's policy or Graph does.</summary>
    public void SetInstallation(Guid person, Installation state) => Chats.Record(new ChatEvent.InstallationChanged(person, state));

    /// <summary>Whether the bot is in the team or group chat of a conversation.</summary>
    public bool BotIsIn(string conversationId) => Chats.Find(conversationId) is { } conversation && Chats.BotIsIn(conversation);

    /// <summary>The person deletes the chat with the bot: its id is unknown until the bot opens it again.</summary>
    public void ForgetPersonalChat(Guid person) => Chats.Record(new ChatEvent.PersonalChatForgotten(person));

    /// <summary>Puts a card of the bot into a personal chat past the connector, to begin a test in the middle.</summary>
    public ChatMessage PostAsBot(Guid person, JsonObject card)
    {
        var chat = Chats.OpenPersonalChat(person);
        var message = Chats.Post(chat, new MessageDraft { Card = RawJson.Of(card) });
        return chat.Seen(message, Tenant.Find(person)!, Tenant);
    }

    /// <summary>
    /// Waits until something is true of the chats, or of what is counted beside them: a request that was broken off is counted without a change of a
    /// chat.
    /// </summary>
    /// <exception cref="TimeoutException">It did not become true in time; ten seconds unless told otherwise.</exception>
    public async Task WaitUntilAsync(Func<bool> isTrue, TimeSpan? atMost = null)
    {
        using var deadline = new CancellationTokenSource(atMost ?? TimeSpan.FromSeconds(10), TimeProvider.System);
        while (true)
        {
            // Taken before looking, so that a change in between is not missed.
            var change = Volatile.Read(ref _nextChange).Task;
            if (isTrue())
            {
                return;
            }

            await Task.WhenAny(change, Task.Delay(BetweenLooks, deadline.Token));
            if (deadline.IsCancellationRequested && !isTrue())
            {
                throw new TimeoutException("What was waited for did not happen in the chats.");
            }
        }
    }

    public void Dispose()
    {
        Chats.Dispose();
        if (Options.BotClient is null)
        {
            _botClient.Dispose();
        }
    }

    internal void UseServerAddress(Func<Uri> address) => _serverAddress = address;

    internal void ShowTyping(string conversationId) => BotTyped?.Invoke(conversationId);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void OnChanged(string conversationId)
    {
        Interlocked.Exchange(ref _nextChange, NewSignal()).SetResult();
        ConversationChanged?.Invoke(conversationId);
    }
}
