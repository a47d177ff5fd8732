using System.Net;
using IsmsBot.Adapters.Functions;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// POST /api/messages: the one way in from Teams. The token is checked before the body is read, then everything that ties the body to it; a
/// stranger is told the status and nothing else (Activity protocol facts 2.1, 5.1).
/// </summary>
public static partial class MessagesDoor
{
    /// <summary>Far more than Teams sends (256 KB), so that a long text gets an answer instead of an error.</summary>
    private const long BodyLimit = 4 * 1024 * 1024;

    public static void MapMessages(this IEndpointRouteBuilder app)
    {
        app.MapPost(FunctionNames.MessagesRoute, AnswerAsync);
        app.MapMethods(FunctionNames.MessagesRoute, ["HEAD"], () => Results.Ok());
    }

    /// <summary>Answers one activity of Teams, or refuses it.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var validator = services.GetRequiredService<InboundTokenValidator>();
        var authorization = context.Request.Headers.Authorization;
        var anonymous = authorization.Count == 0 && services.GetRequiredService<DoorPolicy>().AnonymousFromLoopback && IsLoopback(context);
        if (!anonymous && await validator.ValidateTokenAsync(authorization, context.RequestAborted) is TokenVerdict.Refused stranger)
        {
            Refuse(context, stranger);
            return;
        }

        if (await ReadAsync(context) is not { } activity)
        {
            return;
        }

        if (!anonymous && await validator.ValidateAsync(authorization, activity, context.RequestAborted) is TokenVerdict.Refused foreign)
        {
            Refuse(context, foreign);
            return;
        }

        if (anonymous && !services.GetRequiredService<BotAuthenticationOptions>().CreateServiceUrlRules().Allows(activity.ServiceUrl))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await services.GetRequiredService<ActivityRoads>().TakeAsync(context, activity);
    }

    private static async ValueTask<Activity?> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = BodyLimit;
        }

        try
        {
            return await ActivityJson.ReadAsync(context.Request.Body, context.RequestAborted);
        }
        catch (ActivityFormatException malformed)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync(malformed.Message, context.RequestAborted);
        }
        catch (BadHttpRequestException refused)
        {
            context.Response.StatusCode = refused.StatusCode;
            await context.Response.WriteAsync(WhyNot(refused.StatusCode), context.RequestAborted);
        }

        return null;
    }

    /// <summary>What is said of a body that the server stopped reading.</summary>
    internal static string WhyNot(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "The body is too large; an activity has at most 4 MB here.",
        StatusCodes.Status408RequestTimeout => "The body came too slowly, so I stopped waiting for it; send the activity again.",
        _ => "The body did not arrive whole; send the activity again.",
    };

    /// <summary>From this machine, under its own name, and not out of a web page: a page elsewhere can reach the loopback address too.</summary>
    private static bool IsLoopback(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && context.Request.Headers.Origin.Count == 0
        && context.Request.Host.Host is var host
        && (host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var named) && IPAddress.IsLoopback(named)));

    private static void Refuse(HttpContext context, TokenVerdict.Refused refused)
    {
        Log.Refused(
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("IsmsBot.Messages"), refused.HttpStatus, refused.Reason);
        context.Response.StatusCode = refused.HttpStatus;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 4001, Level = LogLevel.Warning, Message = "A request was refused with {Status}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string reason);
    }
}
