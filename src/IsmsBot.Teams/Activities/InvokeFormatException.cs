namespace IsmsBot.Teams.Activities;

/// <summary>An invoke whose value is not of the shape that its name promises. The message is a sentence that may be shown.</summary>
public sealed class InvokeFormatException(string code, string message) : Exception(message)
{
    /// <summary><c>BadRequest</c> or <c>NotSupported</c>.</summary>
    public string Code { get; } = code;

    /// <summary>HTTP 400 with this error in the body.</summary>
    public InvokeAnswer ToAnswer() => InvokeAnswer.BadRequest(Code, Message);
}
