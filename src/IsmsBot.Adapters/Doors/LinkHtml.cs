using System.Net;
using System.Text;
using IsmsBot.Kernel.Links;
using Microsoft.AspNetCore.Http;

namespace IsmsBot.Adapters.Doors;

/// <summary>The one page of the bot: a title, a few words, at most one button. It loads nothing and runs nothing.</summary>
internal static class LinkHtml
{
    /// <summary>Name of the field that says what the button asks for.</summary>
    public const string Wish = "wish";

    /// <summary>A form may go on to SharePoint after it was sent here, which browsers ask "form-action" about too.</summary>
    private const string Rules = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' https:; frame-ancestors 'none'; base-uri 'none'";

    private const string Style =
        """
        body{font:1.05rem/1.5 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1.25rem;color:#242424;background:#fff}
        h1{font-size:1.4rem}button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.3rem;color:#fff;background:#2b579a}
        @media(prefers-color-scheme:dark){body{color:#f0f0f0;background:#1f1f1f}}
        """;

    /// <summary>
    /// Nobody keeps it, names it to the next site, or lists it. Its own button does name it: without that a browser hides where the wish comes
    /// from, and a wish from nowhere is refused where Origin is looked at.
    /// </summary>
    public static void Protect(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = Rules;
    }

    public static async Task WriteAsync(HttpResponse response, LinkPage page, CancellationToken cancellationToken)
    {
        response.StatusCode = page.Status;
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(Html(page), Encoding.UTF8, cancellationToken);
    }

    private static string Html(LinkPage page)
    {
        var (title, text) = (WebUtility.HtmlEncode(page.Title), WebUtility.HtmlEncode(page.Text));
        var form = page.Wish is not { } wish ? ""
            : $"<form method=\"post\"><button name=\"{Wish}\" value=\"{wish}\">{WebUtility.HtmlEncode(page.Button)}</button></form>";
        return $"<!doctype html><html lang=\"{page.Lang}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
            + $"<title>{title}</title><style>{Style}</style></head><body><main><h1>{title}</h1><p>{text}</p>{form}</main></body></html>";
    }
}
