using System.Text.RegularExpressions;

namespace IsmsBot.Sandbox.Page;

/// <summary>
/// Whoever is sent on to a published PDF in the simulated SharePoint gets it from the sandbox: its address is not on the internet. The bot itself
/// knows nothing of it.
/// </summary>
internal static partial class SharePointHere
{
    public static void UseSharePointHere(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (Pdf().Match(Uri.UnescapeDataString(context.Response.Headers.Location.ToString())) is { Success: true } pdf)
            {
                context.Response.Headers.Location = $"/documents/{pdf.Groups["code"].Value}/{pdf.Groups["version"].Value}";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });

    [GeneratedRegex(@"^https://[a-z0-9-]+\.sharepoint\.com/.*/(?<code>[A-Z0-9-]+) (?<version>[0-9]+\.[0-9]+)\.pdf$")]
    private static partial Regex Pdf();
}
