namespace IsmsBot.Adapters.Functions;

/// <summary>
/// The functions of this application as the Functions host knows them: each name is a folder with a <c>function.json</c>
/// beside <c>host.json</c>, and the path of its invocations. None begins with "api", so no HTTP route can reach them.
/// </summary>
public static class FunctionNames
{
    /// <summary>Timer: finds what is due and puts it on the queue.</summary>
    public const string ReminderTick = "ReminderTick";

    /// <summary>Queue <c>card-delivery</c>: wakes the outbox pump.</summary>
    public const string CardDelivery = "CardDelivery";

    /// <summary>Queue <c>card-delivery-poison</c>: records a delivery that failed too often.</summary>
    public const string CardDeliveryPoison = "CardDeliveryPoison";

    /// <summary>Route of the HTTP function <c>HttpMessages</c>, the bot's front door.</summary>
    public const string MessagesRoute = "api/messages";

    /// <summary>Route of the HTTP function <c>HttpHealth</c>.</summary>
    public const string HealthRoute = "api/health";

    /// <summary>Route of the HTTP function <c>HttpRead</c>: links of our own that people open.</summary>
    public const string ReadRoute = "api/read";

    /// <summary>Name of the queue message in <c>function.json</c> and so in the payload's <c>Data</c>.</summary>
    public const string MessageBinding = "msg";

    /// <summary>Name of the timer in <c>function.json</c> and so in the payload's <c>Data</c>.</summary>
    public const string TimerBinding = "timer";
}
