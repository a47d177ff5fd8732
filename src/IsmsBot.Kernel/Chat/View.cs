using IsmsBot.Kernel.Acts;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// Something people can ask for by typing: phrases with slots, the permission it needs, and the card that answers. A view changes nothing.
/// </summary>
public abstract class View
{
    /// <summary>The id of the command in the catalogue (cards.json, commands), or a name of the room's own.</summary>
    public abstract string Key { get; }

    /// <summary>English phrases, such as "coverage [{campaign}]".</summary>
    public abstract IReadOnlyList<string> Phrases { get; }

    /// <summary>The same in German.</summary>
    public virtual IReadOnlyList<string> GermanPhrases => [];

    /// <summary>What it does, in one line, for help and for the manifest.</summary>
    public abstract Words.Sentence Help { get; }

    /// <summary>A permission of roles.json; people without it are not even offered the command.</summary>
    public abstract string Permission { get; }

    /// <summary>May the answer be given in a channel, where everybody reads it? Otherwise the bot answers in the private chat (GEN-13).</summary>
    public virtual bool FitForChannels => false;

    public abstract Task<Reply> ShowAsync(Turn turn, Asked asked);
}

/// <summary>What was filled into the holes of a phrase.</summary>
public sealed record Asked(IReadOnlyDictionary<string, SlotValue> Slots, string Text)
{
    public static Asked Nothing { get; } = new(new Dictionary<string, SlotValue>(StringComparer.Ordinal), "");

    /// <summary>The words in a hole as they were typed.</summary>
    public string? this[string slot] => Slots.GetValueOrDefault(slot)?.Text;

    public T? Slot<T>(string name)
        where T : SlotValue => Slots.GetValueOrDefault(name) as T;
}
