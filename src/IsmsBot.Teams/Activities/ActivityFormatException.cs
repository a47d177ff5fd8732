namespace IsmsBot.Teams.Activities;

/// <summary>A body that is not an activity. The message says what is wrong without repeating what was sent.</summary>
public sealed class ActivityFormatException(string message, Exception? inner = null) : Exception(message, inner);
