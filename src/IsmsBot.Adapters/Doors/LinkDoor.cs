using IsmsBot.Kernel.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// /api/read: where the links of our own lead that stand on cards. GET shows a page or goes on to the document; only POST, the button of that page,
/// is taken for a person's wish (docs/decisions/0029).
/// </summary>
public static class LinkDoor
{
    /// <summary>The form holds one word.</summary>
    private const long BodyLimit = 4 * 1024;

    public static void MapLinks(this IEndpointRouteBuilder app)
    {
        app.MapMethods(PersonalLinks.Path, ["HEAD", "GET", "POST"], AnswerAsync);
    }

    /// <summary>
    /// Shows what the link leads to, or, asked with POST, does what its button says. A client that only looks, with HEAD, learns nothing.
    /// </summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await AnswerAsync(context, HttpMethods.IsPost(context.Request.Method) ? await WishAsync(context) : LinkWish.ToSee);
        }
    }

    private static async Task AnswerAsync(HttpContext context, LinkWish wish)
    {
        var services = context.RequestServices;
        var link = await services.GetRequiredService<PersonalLinks>().ReadAsync(name => context.Request.Query[name], context.RequestAborted);
        var locale = context.Request.Headers.AcceptLanguage.ToString();
        var answer = await services.GetRequiredService<LinkRunner>().RunAsync(link, wish, locale, context.RequestAborted);
        LinkHtml.Protect(context.Response);
        if (answer.Url is { } url)
        {
            // 303: the browser asks for the document with GET, whatever it asked for here.
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = url;
            return;
        }

        if (answer.File is { } file)
        {
            context.Response.ContentType = "application/octet-stream";
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}.{file.Format}\"";
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
            return;
        }

        await LinkHtml.WriteAsync(context.Response, answer.Page!, context.RequestAborted);
    }

    private static async Task<LinkWish> WishAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = BodyLimit;
        }

        try
        {
            var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
            return Enum.TryParse<LinkWish>(form?[LinkHtml.Wish], out var wish) && Enum.IsDefined(wish) ? wish : LinkWish.ToSee;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return LinkWish.ToSee;
        }
    }
}
