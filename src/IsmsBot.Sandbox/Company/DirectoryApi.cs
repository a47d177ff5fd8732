using System.Text.Json;
using System.Text.Json.Serialization;
using IsmsBot.Sandbox.Clock;

namespace IsmsBot.Sandbox.Company;

/// <summary>POST /sandbox/directory/leave, /join, /absence: what an administrator would do in Entra ID; the timer ticks at once.</summary>
internal static class DirectoryApi
{
    public static void MapDirectory(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/sandbox/directory");
        group.MapPost("leave", (HttpRequest request, LocalDirectory directory, TimeTravel travel) =>
            DoAsync(request, travel, wish => directory.LeaveAsync(wish.PersonId ?? "", CancellationToken.None)));
        group.MapPost("absence", (HttpRequest request, LocalDirectory directory, TimeTravel travel) =>
            DoAsync(request, travel, wish => directory.AwayAsync(wish.PersonId ?? "", wish.Until, CancellationToken.None)));
        group.MapPost("join", (HttpRequest request, LocalDirectory directory, TimeTravel travel) => DoAsync(request, travel, async wish =>
            string.IsNullOrWhiteSpace(wish.Name)
                ? throw new ArgumentException("Please give a name.")
                : (await directory.JoinAsync(
                    new Joiner(wish.Name.Trim(), wish.DepartmentId, wish.SiteId, wish.ManagerId, wish.EmploymentType, wish.StartDate),
                    CancellationToken.None)).Said));
    }

    private static async Task<IResult> DoAsync(HttpRequest request, TimeTravel travel, Func<DirectoryWish, Task<string>> work)
    {
        try
        {
            var wish = await JsonSerializer.DeserializeAsync(request.Body, DirectoryJson.Default.DirectoryWish, request.HttpContext.RequestAborted)
                ?? new DirectoryWish();
            var said = await work(wish);
            await travel.TickAsync(CancellationToken.None);
            return Results.Json(new DirectoryAnswer(true, said, null), DirectoryJson.Default.DirectoryAnswer);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return Results.Json(
                new DirectoryAnswer(
                    false, null, wrong is ArgumentException ? wrong.Message.Split(" (Parameter")[0] : "I could not read what you sent."),
                DirectoryJson.Default.DirectoryAnswer, statusCode: 400);
        }
    }
}

internal sealed record DirectoryWish
{
    public string? PersonId { get; init; }

    public string? Name { get; init; }

    public string? DepartmentId { get; init; }

    public string? SiteId { get; init; }

    public string? ManagerId { get; init; }

    public Kernel.People.EmploymentType? EmploymentType { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? Until { get; init; }
}

internal sealed record DirectoryAnswer(bool Ok, string? Said, string? Error);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DirectoryWish))]
[JsonSerializable(typeof(DirectoryAnswer))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
