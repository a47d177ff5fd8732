namespace IsmsBot.Kernel.Documents;

/// <summary>A document that cannot be stored because something about it is not allowed; the message says what and why.</summary>
public sealed class InvalidDocument(string message) : Exception(message);
