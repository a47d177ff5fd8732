using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// What the Functions host reads back: <c>{"Outputs":{},"Logs":[…],"ReturnValue":null}</c>, names in Pascal case.
/// Never empty: a success without a body leaves the invocation hanging until <c>functionTimeout</c>, and then the host
/// ends the process with everything in flight.
/// </summary>
public sealed record FunctionAnswer(IReadOnlyList<string> Logs)
{
    /// <summary>Always empty: what a function sends goes through our own outbox and queue.</summary>
    public FunctionOutputs Outputs { get; } = new();

    /// <summary>Always null: no binding of ours takes it.</summary>
    public string? ReturnValue { get; }

    /// <summary>Writes the outcome: 200 when it succeeded, else 500.</summary>
    public static async Task WriteAsync(HttpResponse response, FunctionOutcome outcome)
    {
        response.StatusCode = outcome.Succeeded ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;
        var answer = JsonSerializer.SerializeToUtf8Bytes(new FunctionAnswer(outcome.Logs), FunctionAnswerJson.Default.FunctionAnswer);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Length;
        await response.Body.WriteAsync(answer, CancellationToken.None);
    }
}

/// <summary>The output bindings of an answer: there are none.</summary>
public sealed record FunctionOutputs;

[JsonSerializable(typeof(FunctionAnswer))]
internal sealed partial class FunctionAnswerJson : JsonSerializerContext;
