using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;

namespace IsmsBot.Benchmarks.Servers;

/// <summary>
/// What the bot is compared with. "bare": Kestrel that reads the same body and returns the same bytes. "floor": the same with the bot's token check
/// and one synced append of the body to a file, which is the least that a correct bot can cost.
/// </summary>
internal static class PlainServer
{
    public static async Task<WebApplication> StartAsync(string kind, string folder, string address, string metadata)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(address);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddHttpClient();
        var app = builder.Build();
        var answer = await File.ReadAllBytesAsync(Path.Combine(folder, "answer.json"));
        if (kind == "bare")
        {
            app.MapPost(
                "/api/messages",
                async context => await WriteAsync(context, await ActivityJson.ReadAsync(context.Request.Body, context.RequestAborted), answer));
        }
        else
        {
            var options = new BotAuthenticationOptions
            {
                AppId = BenchmarkCompany.AppId,
                AllowedTenants = [BenchmarkCompany.TenantId],
                OpenIdMetadataAddress = metadata,
                AllowHttpLoopbackServiceUrl = true,
            };
            var validator =
                new InboundTokenValidator(options, app.Services.GetRequiredService<IHttpClientFactory>().CreateClient(), TimeProvider.System);
            var file = new SyncedAppend(Path.Combine(folder, "appended.log"));
            app.Lifetime.ApplicationStopped.Register(file.Dispose);
            app.MapPost("/api/messages", context => CheckAndAppendAsync(context, validator, file, answer));
        }

        await app.StartAsync();
        return app;
    }

    private static async Task CheckAndAppendAsync(HttpContext context, InboundTokenValidator validator, SyncedAppend file, byte[] answer)
    {
        var authorization = context.Request.Headers.Authorization;
        if (await validator.ValidateTokenAsync(authorization, context.RequestAborted) is TokenVerdict.Refused)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 0));
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        var activity = ActivityJson.Read(bytes.Span);
        if (await validator.ValidateAsync(authorization, activity, context.RequestAborted) is TokenVerdict.Refused)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await file.AddAsync(bytes, context.RequestAborted);
        await WriteAsync(context, activity, answer);
    }

    private static async Task WriteAsync(HttpContext context, Activity activity, byte[] answer)
    {
        if (activity.IsInvoke)
        {
            context.Response.ContentType = InvokeAnswer.ContentType;
            context.Response.ContentLength = answer.Length;
            await context.Response.Body.WriteAsync(answer, context.RequestAborted);
        }
    }
}
