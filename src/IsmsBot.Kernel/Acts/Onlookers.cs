using IsmsBot.Kernel.Journal;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// Who reads an answer, asked of every answer at this one place (GEN-13): in a person's own chat they alone, in a group or channel everybody. What is
/// not fit for everybody goes to the person's own chat, and where they asked stands only that it did.
/// </summary>
public static class Onlookers
{
    /// <summary>Whether the act came from where only the person reads.</summary>
    public static bool IsAlone(Turn turn) => turn.IsInDialog || turn.Channel is not (Channel.GroupChat or Channel.TeamChannel);

    /// <summary>What may be shown where the person asked; the rest is on its way to their own chat.</summary>
    /// <param name="key">Business key of the private answer.</param>
    public static Reply Fitting(Turn turn, Reply reply, string key)
    {
        if (IsAlone(turn) || reply.FitForChannels)
        {
            return reply;
        }

        if (reply.Card is { } card)
        {
            turn.Send(card, turn.Actor, key, urgent: true, notice: reply.Said);
        }
        else
        {
            turn.Tell(reply.Said ?? "", turn.Actor, key);
        }

        return Elsewhere;
    }

    /// <summary>Where a reader who is not alone looks for the answer.</summary>
    private static Reply Elsewhere { get; } = Reply.Say(Refuse.With("GEN-13", ("classification", "personal")).Words) with { FitForChannels = true };
}
