using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// Where this process listens when it is started as an ordinary program. Under the Functions host the worker chooses a port and tells the host.
/// </summary>
public static class HostPort
{
    private const string Variable = "PORT";
    private const int Default = 8080;

    /// <summary><c>PORT</c>, else 8080.</summary>
    /// <param name="environment">Gives the value of a variable, or null.</param>
    /// <exception cref="FormatException">The variable is set to something that is no port.</exception>
    public static int Choose(Func<string, string?> environment)
    {
        var value = environment(Variable);
        return string.IsNullOrWhiteSpace(value) ? Default
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue ? port
            : throw new FormatException($"{Variable} is not a port between 1 and 65535: {value}");
    }

    /// <summary>Listens there, on the loopback address only, and not where <c>ASPNETCORE_URLS</c> says.</summary>
    public static WebApplicationBuilder ListenOnHostPort(this WebApplicationBuilder builder)
    {
        var port = Choose(Environment.GetEnvironmentVariable);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        return builder;
    }
}
