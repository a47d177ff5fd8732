using System.Globalization;

namespace IsmsBot.Sandbox;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Reset">Begin again.</param>
/// <param name="Port">Where the page is.</param>
/// <param name="Folder">Where everything is kept.</param>
/// <param name="Still">Nothing happens by itself; only moving the clock makes it tick.</param>
/// <param name="SharePoint">Documents and people are in a simulated SharePoint and Entra ID.</param>
/// <param name="German">Everybody in the sample company is spoken to in German.</param>
/// <param name="Postgres">Connection string of the PostgreSQL database to keep records in, instead of a file in the folder.</param>
/// <param name="Teams">Address of another sandbox whose Teams this one serves as a second instance of its bot, on the same database.</param>
/// <param name="Empty">There are people and no ISMS: the first day.</param>
internal sealed record CommandLine(
    bool Reset, int Port, string Folder, bool Still = false, bool SharePoint = false, bool German = false, string? Postgres = null,
    string? Teams = null, bool Empty = false)
{
    private const int UsualPort = 3978;

    /// <returns>Null when something is not understood.</returns>
    public static CommandLine? Read(string[] args)
    {
        var wish = new CommandLine(false, UsualPort, Path.Combine(Environment.CurrentDirectory, ".sandbox"));
        for (var i = 0; i < args.Length; i++)
        {
            var next = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--reset":
                    wish = wish with { Reset = true };
                    break;
                case "--still":
                    wish = wish with { Still = true };
                    break;
                case "--sharepoint":
                    wish = wish with { SharePoint = true };
                    break;
                case "--german":
                    wish = wish with { German = true };
                    break;
                case "--empty":
                    wish = wish with { Empty = true };
                    break;
                case "--port" when int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536:
                    wish = wish with { Port = port };
                    i++;
                    break;
                case "--postgres" when next is not null:
                    wish = wish with { Postgres = next };
                    i++;
                    break;
                case "--teams" when Uri.TryCreate(next, UriKind.Absolute, out var teams) && teams.IsLoopback:
                    wish = wish with { Teams = next!.TrimEnd('/') };
                    i++;
                    break;
                case "--data" when next is not null:
                    wish = wish with { Folder = Path.GetFullPath(next) };
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return wish.Teams is not null && wish.Postgres is null ? null : wish;
    }
}
