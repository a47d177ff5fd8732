using IsmsBot.Teams.Activities;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// Which road an activity takes: a message or click to its runner, an installation to the address book, anything new or unknown to a quiet 200
/// (Activity protocol: unknown types and names are tolerated).
/// </summary>
public sealed partial class ActivityRoads(
    ClickRoad clicks, ExtensionRoad extensions, MessageRoad messages, AddressBook addresses, ILogger<ActivityRoads> logger)
{
    public async Task TakeAsync(HttpContext context, Activity activity)
    {
        try
        {
            switch (activity.Type)
            {
                case ActivityTypes.Invoke:
                    await WriteAsync(context, await InvokeAsync(activity, context.RequestAborted));
                    return;
                case ActivityTypes.Message:
                    await addresses.NoteAsync(activity, context.RequestAborted);
                    await messages.TakeAsync(activity, context.RequestAborted);
                    break;
                case ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate:
                    await addresses.UpdateAsync(activity, context.RequestAborted);
                    break;
                default:
                    Log.Ignored(logger, activity.Type!);
                    break;
            }

            context.Response.StatusCode = StatusCodes.Status200OK;
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            var number = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
            Log.Failed(logger, failure, activity.Type!, number);
            await ApologiseAsync(context, activity, number);
        }
    }

    /// <summary>A message is answered 500, so that Teams sends it again; a click gets a plain apology with a number to ask about.</summary>
    private static async Task ApologiseAsync(HttpContext context, Activity activity, string number)
    {
        if (context.Response.HasStarted)
        {
            return;
        }

        if (activity.IsInvoke)
        {
            await WriteAsync(
                context,
                InvokeAnswer.Error(
                    "Unexpected",
                    "Something went wrong on my side and nothing was recorded. "
                        + $"Please try again; if it stays, tell your ISMS manager the number {number}.",
                    500));
            return;
        }

        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    private async Task<InvokeAnswer> InvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            switch (activity.Name)
            {
                case InvokeNames.CardAction:
                    await addresses.NoteAsync(activity, cancellationToken);
                    return await clicks.ExecuteAsync(activity, InvokeValue.ReadExecute(activity), cancellationToken);
                case InvokeNames.TaskFetch or InvokeNames.TaskSubmit:
                    return InvokeAnswer.TaskMessage("I have no dialogs; everything is done on cards in our chat. Type \"help\" to begin.");
                case InvokeNames.ExtensionFetchTask:
                    return await extensions.OpenAsync(activity, cancellationToken);
                case InvokeNames.ExtensionSubmitAction:
                    return await extensions.SubmitAsync(activity, cancellationToken);
                case InvokeNames.SignInVerifyState or InvokeNames.SignInTokenExchange or InvokeNames.SignInFailure or InvokeNames.MessageSubmitAction:
                    return InvokeAnswer.Empty;
                default:
                    return InvokeAnswer.NotImplemented;
            }
        }
        catch (InvokeFormatException malformed)
        {
            return InvokeAnswer.BadRequest(malformed.Code, malformed.Message);
        }
    }

    private static async Task WriteAsync(HttpContext context, InvokeAnswer answer)
    {
        context.Response.StatusCode = answer.HttpStatus;
        if (answer.HasBody)
        {
            context.Response.ContentType = InvokeAnswer.ContentType;
            var body = answer.ToUtf8();
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 4002, Level = LogLevel.Information, Message = "An activity of type {Type} needs no answer")]
        public static partial void Ignored(ILogger logger, string type);

        [LoggerMessage(
            EventId = 4003, Level = LogLevel.Error, Message = "An activity of type {Type} failed; the person was given the number {Number}")]
        public static partial void Failed(ILogger logger, Exception failure, string type, string number);
    }
}
