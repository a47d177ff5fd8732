using System.Text;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Kernel.Cards;

/// <summary>A picture of one moment, drawn from plain values: no clock, no database. The same values and language give the same JSON.</summary>
public abstract record Card
{
    /// <summary>The card's id in the catalogue (acknowledge.policy), or a name of the kernel's own.</summary>
    public abstract string Type { get; }

    /// <summary>One line for the notification and for clients that cannot draw the card.</summary>
    public abstract Sentence Summary { get; }

    /// <summary>In whose words it speaks, for a card of the kernel that a room fills; every other card speaks in those of its own room.</summary>
    internal Workflow? Speaker { get; init; }

    public abstract void Draw(CardKit kit);

    /// <summary>The one line in a language.</summary>
    public string SummaryIn(Language language) => Summary.In(Spoken(language));

    /// <param name="notice">A sentence shown on top: what has just been done.</param>
    /// <param name="refusal">A sentence shown on top: why nothing was done.</param>
    public string ToJson(Language language, Sentence? notice = null, string? refusal = null) =>
        Encoding.UTF8.GetString(ToCard(language, notice, refusal).ToUtf8());

    internal AdaptiveCard ToCard(Language language, Sentence? notice = null, string? refusal = null)
    {
        var kit = new CardKit(Spoken(language));
        if (refusal is not null)
        {
            kit.Notice(Tone.Attention, Sentence.Of(refusal));
        }
        else if (notice is not null)
        {
            kit.Notice(Tone.Good, notice);
        }

        Draw(kit);
        return kit.Finish(SummaryIn(language));
    }

    private Language Spoken(Language language) => language.SpokenBy(Speaker ?? RoomPlaces.Of(GetType()));
}
