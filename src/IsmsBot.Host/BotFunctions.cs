using Azure.Storage.Queues.Models;
using IsmsBot.Adapters.Doors;
using IsmsBot.Adapters.Functions;
using Microsoft.Azure.Functions.Worker;

namespace IsmsBot.Host;

/// <summary>
/// The bot as the Functions host sees it. Doors write to the response themselves: what a function returns would be sent a second time. HTTP is open
/// to everybody here because the doors check tokens and links themselves.
/// </summary>
public sealed class BotFunctions(FunctionRunner runner, FunctionWork work)
{
    /// <summary>POST /api/messages: the one way in from Teams.</summary>
    [Function(FunctionNames.HttpMessages)]
    public Task MessagesAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = FunctionNames.MessagesRoute)] HttpRequest request, FunctionContext call) =>
        AnswerAsync(request, call, MessagesDoor.AnswerAsync);

    /// <summary>GET /api/health.</summary>
    [Function(FunctionNames.HttpHealth)]
    public Task HealthAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = FunctionNames.HealthRoute)] HttpRequest request, FunctionContext call) =>
        AnswerAsync(request, call, HealthDoor.AnswerAsync);

    /// <summary>/api/read: links of our own.</summary>
    [Function(FunctionNames.HttpRead)]
    public Task ReadAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = FunctionNames.ReadRoute)] HttpRequest request,
        FunctionContext call) =>
        AnswerAsync(request, call, LinkDoor.AnswerAsync);

    /// <summary>Every few minutes: what is due.</summary>
    [Function(FunctionNames.ReminderTick)]
    [FixedDelayRetry(2, "00:00:10")]
    public Task TickAsync([TimerTrigger(FunctionNames.Schedule, UseMonitor = true)] TimerInfo timer, FunctionContext call) =>
        runner.RunAsync(
            FunctionNames.ReminderTick,
            call.InvocationId,
            async cancel => await work.TickAsync(cancel) + (timer.IsPastDue ? ", past due" : ""),
            call.CancellationToken);

    /// <summary>A ring of the outbox. The message says nothing; what waits is in the database.</summary>
    [Function(FunctionNames.CardDelivery)]
    public Task DeliverAsync(
        [QueueTrigger(FunctionNames.DeliveryQueue, Connection = FunctionNames.Storage)] QueueMessage ring, FunctionContext call) =>
        runner.RunAsync(
            FunctionNames.CardDelivery,
            call.InvocationId,
            async cancel => $"{await work.DeliverAsync(cancel)}, try {ring.DequeueCount}",
            call.CancellationToken);

    /// <summary>A ring that failed too often is noted in the journal.</summary>
    [Function(FunctionNames.CardDeliveryPoison)]
    public Task NoteLostAsync(
        [QueueTrigger(FunctionNames.PoisonQueue, Connection = FunctionNames.Storage)] QueueMessage ring, FunctionContext call) =>
        runner.RunAsync(
            FunctionNames.CardDeliveryPoison, call.InvocationId, cancel => work.NoteLostAsync(ring.MessageId, cancel), call.CancellationToken);

    private Task AnswerAsync(HttpRequest request, FunctionContext call, Func<HttpContext, Task> door) =>
        runner.AnswerAsync(call.FunctionDefinition.Name, call.InvocationId, request.HttpContext, door, call.CancellationToken);
}
