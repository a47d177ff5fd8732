namespace IsmsBot.Adapters.Functions;

/// <summary>
/// A function did not do its work, and the host shall try again. The host writes message and stack into its own log and so into Application Insights:
/// the words are ours, name nobody and quote nobody.
/// </summary>
public sealed class FunctionFailedException(string message) : Exception(message);
