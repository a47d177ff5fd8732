namespace IsmsBot.Adapters.Functions;

/// <summary>The functions of this application as the Functions host knows them, the routes of those that answer HTTP, and their queues.</summary>
public static class FunctionNames
{
    /// <summary>HTTP: the bot's front door.</summary>
    public const string HttpMessages = "HttpMessages";

    /// <summary>HTTP: whether it is well.</summary>
    public const string HttpHealth = "HttpHealth";

    /// <summary>HTTP: links of our own that people open.</summary>
    public const string HttpRead = "HttpRead";

    /// <summary>Timer: does what is due, and sends what waits.</summary>
    public const string ReminderTick = "ReminderTick";

    /// <summary>Queue: wakes the outbox pump.</summary>
    public const string CardDelivery = "CardDelivery";

    /// <summary>Queue: records a ring that failed too often.</summary>
    public const string CardDeliveryPoison = "CardDeliveryPoison";

    /// <summary>Route of <see cref="HttpMessages"/>.</summary>
    public const string MessagesRoute = "api/messages";

    /// <summary>Route of <see cref="HttpHealth"/>.</summary>
    public const string HealthRoute = "api/health";

    /// <summary>Route of <see cref="HttpRead"/>.</summary>
    public const string ReadRoute = "api/read";

    /// <summary>Queue of <see cref="CardDelivery"/>.</summary>
    public const string DeliveryQueue = "card-delivery";

    /// <summary>Queue of <see cref="CardDeliveryPoison"/>: the host puts there what failed <c>maxDequeueCount</c> times.</summary>
    public const string PoisonQueue = DeliveryQueue + "-poison";

    /// <summary>When <see cref="ReminderTick"/> runs: the setting with an NCRONTAB expression of six fields, in UTC.</summary>
    public const string Schedule = "%REMINDER_SCHEDULE%";

    /// <summary>Connection of the queues: the storage account of the Functions host itself.</summary>
    public const string Storage = "AzureWebJobsStorage";
}
