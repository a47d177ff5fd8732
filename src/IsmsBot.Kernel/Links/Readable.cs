using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Links;

/// <summary>Something that people open outside the chat, by a link of their own. Found in the folder of a room.</summary>
public abstract class Readable
{
    /// <summary>Names it in links that were sent long ago.</summary>
    public abstract string Key { get; }

    /// <summary>What a link leads to; null when there is no such thing.</summary>
    public abstract Task<Reading?> FindAsync(Turn turn, PersonalLink link);
}

/// <summary>A file that is written for whoever follows a link.</summary>
/// <param name="Format">Its ending, without the dot.</param>
public sealed record LinkFile(string Name, string Format, byte[] Bytes);

/// <summary>What a link leads to: one version of a document in the store, or what the bot will write.</summary>
/// <param name="Title">What the page calls it.</param>
/// <param name="Detail">A line below.</param>
/// <param name="Code">Code of the document.</param>
/// <param name="Version">Which version of it.</param>
/// <param name="Shows">The act that shows its card in the chat, with links that work.</param>
public sealed record Reading(Sentence Title, Sentence Detail, string Code, string Version, Act Shows)
{
    /// <summary>
    /// What follows from opening it, in the name of the person; null when nothing does. Where something does, a page with a button stands before the
    /// document: programs follow links before people do, and press no buttons.
    /// </summary>
    public Act? Opening { get; init; }

    /// <summary>Writes the file that is not in the store yet, because it waits for a decision; null for one that is there.</summary>
    public Func<Turn, Task<LinkFile?>>? Writes { get; init; }
}
