namespace IsmsBot.EndToEnd;

/// <summary>The browser that is installed here. None is downloaded.</summary>
internal static class SystemChromium
{
    private static readonly string[] places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];

    /// <exception cref="InvalidOperationException">There is none; the message says how to give one.</exception>
    public static string Find()
    {
        var given = Environment.GetEnvironmentVariable("CHROMIUM");
        return given is { Length: > 0 }
            ? File.Exists(given)
            ? given
            : throw new InvalidOperationException($"CHROMIUM names {given}, where there is no file. Let it name the program of Chromium or Chrome.")
            : places.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException(
                    "These tests need Chromium. Install it (Debian: apt-get install chromium) or let CHROMIUM name its program.");
    }
}
