using System.Globalization;

namespace IsmsBot.Sandbox;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Reset">Begin again.</param>
/// <param name="Port">Where the page is.</param>
/// <param name="Folder">Where everything is kept.</param>
/// <param name="Still">Nothing happens by itself; only moving the clock makes it tick.</param>
/// <param name="SharePoint">Documents and people are in a simulated SharePoint and Entra ID.</param>
internal sealed record CommandLine(bool Reset, int Port, string Folder, bool Still = false, bool SharePoint = false)
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
                case "--port" when int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536:
                    wish = wish with { Port = port };
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

        return wish;
    }
}
