namespace IsmsBot.Kernel.Chat;

/// <summary>One word of a message.</summary>
/// <param name="Start">Place of its first letter in the message.</param>
/// <param name="End">Place after its last letter.</param>
/// <param name="Word">The folded word.</param>
/// <param name="IsMention">Whether it is a mention of a person, kept in one piece.</param>
internal readonly record struct Token(int Start, int End, string Word, bool IsMention = false);
