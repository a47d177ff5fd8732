using System.Net;

namespace MiniFunctionsHost;

/// <summary>A small custom handler that misbehaves on request: the message (or the query) says how.</summary>
internal static class ExampleHandler
{
    public static async Task<int> RunAsync()
    {
        var exit = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var port = int.Parse(Environment.GetEnvironmentVariable("FUNCTIONS_CUSTOMHANDLER_PORT")!, System.Globalization.CultureInfo.InvariantCulture);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.Map("/api/echo", async (HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body);
            return new
            {
                Pid = Environment.ProcessId,
                Path = request.Path.Value + request.QueryString,
                Host = request.Host.Value,
                Forwarded = request.Headers["X-Forwarded-Host"].ToString(),
                Agent = request.Headers.UserAgent.ToString(),
                Body = await body.ReadToEndAsync(),
            };
        });
        app.MapPost("/{function}", async (string function, HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            var payload = await reader.ReadToEndAsync();
            Console.WriteLine($"{function} {request.Headers["X-Azure-Functions-InvocationId"]} {payload}");
            if (payload.Contains("exit:", StringComparison.Ordinal))
            {
                var code = payload[(payload.IndexOf("exit:", StringComparison.Ordinal) + 5)..].TakeWhile(char.IsDigit).ToArray();
                exit.TrySetResult(int.Parse(code, System.Globalization.CultureInfo.InvariantCulture));
                await Task.Delay(Timeout.Infinite, request.HttpContext.RequestAborted);
            }

            var fails = payload.Contains("please fail", StringComparison.Ordinal) || function.StartsWith("Failing", StringComparison.Ordinal);
            return payload.Contains("answer nothing", StringComparison.Ordinal)
                ? Results.Ok()
                : Results.Text($$"""{"Outputs":{},"Logs":["{{function}}"],"ReturnValue":null}""", "application/json", statusCode: fails ? 500 : 200);
        });
        await app.StartAsync();
        var code = await exit.Task;
        await app.StopAsync(new CancellationToken(canceled: true));
        return code;
    }
}
