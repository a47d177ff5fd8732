using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using MiniFunctionsHost.Example;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
using var app = builder.Build();
app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(() => Said.Line("stopping"));
if (Environment.GetEnvironmentVariable("SLOW_START") is { Length: > 0 } seconds)
{
    await Task.Delay(TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)));
}

await app.RunAsync();
return Said.ExitCode;
