using System.Text;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Kernel.Cards;

/// <summary>A picture of one moment, drawn from plain values: no clock, no database. The same values and language give the same JSON.</summary>
public abstract record Card
{
    /// <summary>How many characters of one text are shown, in the order in which it is tried.</summary>
    private static readonly int[] Longest = [int.MaxValue, 2000, 600, 200, 60];

    /// <summary>The card's id in the catalogue (acknowledge.policy), or a name of the kernel's own.</summary>
    public abstract string Type { get; }

    /// <summary>One line for the notification and for clients that cannot draw the card.</summary>
    public abstract Sentence Summary { get; }

    /// <summary>In whose words it speaks, for a card of the kernel that a room fills; every other card speaks in those of its own room.</summary>
    internal Workflow? Speaker { get; init; }

    /// <summary>The record that it shows as it stands, whether it has buttons or not; null for news, lists and forms.</summary>
    internal virtual string? Shows => null;

    /// <summary>
    /// The look that draws a list again whose buttons act on records: the list follows each of them. Null for every other card.
    /// </summary>
    protected internal virtual FreeAct? DrawnAgainBy => null;

    /// <summary>A form keeps what was typed into it, and is answered with the current one when it is sent too late (GEN-02).</summary>
    protected internal virtual bool IsToFillIn => false;

    public abstract void Draw(CardKit kit);

    /// <summary>The one line in a language.</summary>
    public string SummaryIn(Language language) => Summary.In(Spoken(language));

    /// <summary>
    /// Where the words of records make it larger than Teams carries, they are shortened until it fits: a card that is not sent helps nobody, and
    /// the whole text is one click away.
    /// </summary>
    /// <param name="notice">A sentence shown on top: what has just been done.</param>
    /// <param name="refusal">A sentence shown on top: why nothing was done.</param>
    /// <param name="kept">The form that was refused, to be given back as it was filled in.</param>
    /// <exception cref="CardTooLargeException">It is too large with short words too: it has too many parts.</exception>
    public string ToJson(Language language, Sentence? notice = null, string? refusal = null, KeptForm? kept = null) =>
        Drawn(language, notice, refusal, kept).Json;

    internal DrawnCard Drawn(Language language, Sentence? notice = null, string? refusal = null, KeptForm? kept = null)
    {
        foreach (var longest in Longest)
        {
            try
            {
                var kit = Kit(language, notice, refusal, longest);
                var card = Finished(kit, language, longest);
                var json = Encoding.UTF8.GetString((kept is null ? card : kept.On(card)).ToUtf8());
                return IsToFillIn ? new DrawnCard(json, null)
                    : Shows is { } record ? new DrawnCard(json, record)
                    : DrawnAgainBy is { } look ? new DrawnCard(json, null, RoomCatalog.VerbOf(look)) { Several = kit.LivesWith }
                    : new DrawnCard(json, kit.LivesBy?.LivesWith(), kit.LivesBy is { } act ? RoomCatalog.VerbOf(act) : null);
            }
            catch (CardTooLargeException) when (longest != Longest[^1])
            {
                // Once more, with shorter words.
            }
        }

        throw new InvalidOperationException("The last try returns or throws.");
    }

    internal AdaptiveCard ToCard(Language language) => Finished(Kit(language, null, null, int.MaxValue), language, int.MaxValue);

    private AdaptiveCard Finished(CardKit kit, Language language, int longest) =>
        kit.Finish(Summary.In(Spoken(language), text => text.Shortened(longest)));

    private CardKit Kit(Language language, Sentence? notice, string? refusal, int longest)
    {
        var kit = new CardKit(Spoken(language), longest);
        if (refusal is not null)
        {
            kit.Notice(Tone.Attention, Sentence.Of(refusal));
        }
        else if (notice is not null)
        {
            kit.Notice(Tone.Good, notice);
        }

        Draw(kit);
        return kit;
    }

    private Language Spoken(Language language) => language.SpokenBy(Speaker ?? RoomPlaces.Of(GetType()));
}
