using System.Globalization;

namespace IsmsBot.Sandbox;

/// <summary>What was asked for on the command line.</summary>
internal sealed record CommandLine(bool Reset, int Port, string Folder)
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
