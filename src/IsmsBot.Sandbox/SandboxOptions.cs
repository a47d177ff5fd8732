using IsmsBot.Kernel.Jobs;
using IsmsBot.Sandbox.Company;

namespace IsmsBot.Sandbox;

/// <summary>Where a sandbox lives and how it starts.</summary>
/// <param name="Folder">Database, documents, chats and clock; made when missing.</param>
/// <param name="Address">Where it listens: loopback only. Port 0 takes a free one.</param>
/// <param name="Ticking">Whether the timer runs by itself; tests tick by hand.</param>
public sealed record SandboxOptions(string Folder, string Address, bool Ticking = true)
{
    /// <summary>Connection string of another database than the file in the folder, and its provider.</summary>
    public (string Provider, string ConnectionString)? Database { get; init; }

    /// <summary>What the bot's clock shows at the first start.</summary>
    public DateTimeOffset Start { get; init; } = SampleCompanyImport.AsOf;

    /// <summary>Whether Teams enforces its documented limits with 429.</summary>
    public bool EnforceRateLimits { get; init; }

    /// <summary>Whether cards leave at the pace that Teams allows, on a real clock; if not, the bot's clock leaps over every wait for it.</summary>
    public bool KeepsPace { get; init; } = true;

    /// <summary>Whether the installed app is taken for granted for everybody, as an app setup policy would do.</summary>
    public bool InstalledForEverybody { get; init; } = true;

    /// <summary>Whether the bot is added to the team and the group chat where it is missing.</summary>
    public bool JoinsTeams { get; init; } = true;

    /// <summary>
    /// Whether documents and people are in a simulated SharePoint and Entra ID, reached through Microsoft Graph, instead of a folder and the
    /// database.
    /// </summary>
    public bool OnSharePoint { get; init; }

    /// <summary>Whether everybody in the sample company is spoken to in German; nobody in it is German by themselves.</summary>
    public bool InGerman { get; init; }

    /// <summary>Whether there are only the people of the sample company, and no ISMS yet: the first day.</summary>
    public bool Empty { get; init; }

    /// <summary>What the timer does; null for what the rooms declare.</summary>
    public TimedWork? Timed { get; init; }

    /// <summary>
    /// Address of another sandbox: this one is a second instance of its bot, on the same database and with its Teams, as two machines would be.
    /// </summary>
    public string? TeamsAt { get; init; }

    /// <summary>Where the bot is that this Teams talks to, when it is not the one in this process.</summary>
    public Func<Uri>? BotAt { get; init; }

    /// <summary>The address by which that bot knows this Teams; null for the address of this process.</summary>
    public Uri? TeamsKnownAs { get; init; }

    /// <summary>Further settings, by name: Isms:Roles:Groups.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Whether the sample company is loaded into an empty database.</summary>
    public bool WithSampleCompany { get; init; } = true;
}
