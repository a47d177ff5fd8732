namespace IsmsBot.Adapters.Functions;

/// <summary>How a function ended, in the words the Functions host understands.</summary>
/// <param name="Succeeded">
/// False makes the host try again: a queue message returns after <c>visibilityTimeout</c> and goes to the poison queue after
/// <c>maxDequeueCount</c> attempts; a timer follows its <c>retry</c>.
/// </param>
/// <param name="Logs">Lines for the function's own log; no names and no words of people.</param>
public sealed record FunctionOutcome(bool Succeeded, IReadOnlyList<string> Logs)
{
    /// <summary>The work is done, or recorded as never to be done.</summary>
    public static FunctionOutcome Done(params string[] logs) => new(true, logs);

    /// <summary>The work is not done and may succeed later.</summary>
    public static FunctionOutcome TryAgain(params string[] logs) => new(false, logs);
}
