using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>The Server-Sent Events of the page. A person is told only of chats that the person sees.</summary>
internal static class EventStream
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    public static RequestDelegate From(SandboxEvents hub, TeamsSimulator teams) => async http =>
    {
        var person = teams.Tenant.Find(http.Request.Query["as"].ToString());
        if (!LoopbackOnly.Allows(http) || person is null)
        {
            http.Response.StatusCode = person is null ? 400 : 403;
            return;
        }

        using var subscription = hub.Subscribe(chatId => teams.Chats.Find(chatId)?.IsSeenBy(person.EntraId) ?? false);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync("retry: 1000\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        try
        {
            await CopyAsync(subscription, http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The page was closed, which is how every stream ends.
        }
    };

    private static async Task CopyAsync(SandboxEvents.Subscription subscription, HttpContext http)
    {
        while (true)
        {
            var next = subscription.Events.WaitToReadAsync(http.RequestAborted).AsTask();
            if (await Task.WhenAny(next, Task.Delay(Silence, TimeProvider.System, http.RequestAborted)) != next)
            {
                // Tells a connection that has died without a word from one that is only quiet.
                await http.Response.WriteAsync(": quiet\n\n", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }

            await next;
            while (subscription.Events.TryRead(out var text))
            {
                await http.Response.WriteAsync(text, http.RequestAborted);
            }

            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }
}
