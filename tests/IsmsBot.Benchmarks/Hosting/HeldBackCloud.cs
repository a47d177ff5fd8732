using IsmsBot.Benchmarks.Servers;
using MiniFunctionsHost.Cloud;

namespace IsmsBot.Benchmarks.Hosting;

/// <summary>
/// Keys and tokens as in the public cloud; what the bot wants to send is held back for two hours, so that only the taking in is measured.
/// </summary>
internal sealed class HeldBackCloud(Identity identity)
{
    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        if (context.Request.Host.Host == PublicCloud.Login)
        {
            await context.Response.WriteAsync("""{"token_type":"Bearer","expires_in":7200,"access_token":"t"}""");
            return;
        }

        if (context.Request.Host.Host == PublicCloud.Keys)
        {
            await context.Response.WriteAsync(
                context.Request.Path == "/keys" ? identity.KeySet() : Identity.Metadata($"https://{PublicCloud.Keys}"));
            return;
        }

        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = "7200";
    }
}
