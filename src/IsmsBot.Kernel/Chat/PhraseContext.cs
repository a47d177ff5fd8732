namespace IsmsBot.Kernel.Chat;

/// <summary>What is known about the person who writes.</summary>
/// <param name="Today">The day where the person is.</param>
/// <param name="Language">"en" or "de"; phrases of both are understood.</param>
/// <param name="Mentions">People mentioned in the message.</param>
/// <param name="MayUse">Whether the person may use a command; only such commands are offered as nearest. Null for all.</param>
public sealed record PhraseContext(
    DateOnly Today, string Language, IReadOnlyList<PersonMention>? Mentions = null, Func<string, bool>? MayUse = null);

/// <summary>A mention in a message, which stands there as <c>&lt;at&gt;name&lt;/at&gt;</c>.</summary>
/// <param name="Name">The name between the marks.</param>
/// <param name="Id">The id of the person.</param>
public sealed record PersonMention(string Name, string Id);
