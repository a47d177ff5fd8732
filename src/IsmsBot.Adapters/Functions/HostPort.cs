using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace IsmsBot.Adapters.Functions;

/// <summary>Where this process listens. The Functions host chooses a port for each start and calls it on 127.0.0.1 only.</summary>
public static class HostPort
{
    /// <summary>Set by the Functions host, and by nobody else.</summary>
    public const string FunctionsVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    private const int Default = 8080;

    /// <summary>
    /// <c>FUNCTIONS_CUSTOMHANDLER_PORT</c>, else <c>PORT</c>, else 8080.
    /// </summary>
    /// <param name="environment">Gives the value of a variable, or null.</param>
    /// <exception cref="FormatException">A variable is set to something that is no port.</exception>
    public static int Choose(Func<string, string?> environment)
    {
        foreach (var name in (string[])[FunctionsVariable, "PORT"])
        {
            var value = environment(name);
            if (string.IsNullOrWhiteSpace(value))
            {
                continue;
            }

            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue
                ? port
                : throw new FormatException($"{name} is not a port between 1 and 65535: {value}");
        }

        return Default;
    }

    /// <summary>
    /// Listens there and nowhere else. Explicit, because this process inherits the host's <c>ASPNETCORE_URLS</c>, which it must not follow.
    /// </summary>
    public static WebApplicationBuilder ListenOnHostPort(this WebApplicationBuilder builder)
    {
        var port = Choose(Environment.GetEnvironmentVariable);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        return builder;
    }
}
