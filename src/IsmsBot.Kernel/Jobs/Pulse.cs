using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Jobs;

/// <summary>When something that has to happen again and again last did: one row each, by which somebody outside sees that it still does.</summary>
public sealed class Pulse
{
    /// <summary>The timer has begun a tick, and has come to the end of one.</summary>
    public const string TickBegan = "tick-began";

    public const string TickEnded = "tick-ended";

    /// <summary>Somebody has looked at the health of the bot, which writes to see that it can.</summary>
    public const string LookedAt = "looked-at";

    /// <summary>The heads of the journal were kept apart; the files of the database were looked through.</summary>
    public const string HeadsKept = "heads-kept";

    public const string LookedForDamage = "looked-for-damage";

    public required string Name { get; init; }

    public DateTimeOffset At { get; set; }

    /// <summary>When something last happened, to be written down with whatever is saved next; long ago where it never did.</summary>
    public static async Task<Pulse> OfAsync(IsmsDb db, string name, CancellationToken cancellationToken)
    {
        if (await db.Set<Pulse>().FindAsync([name], cancellationToken) is not { } pulse)
        {
            pulse = new Pulse { Name = name };
            db.Add(pulse);
        }

        return pulse;
    }

    /// <summary>It has happened now.</summary>
    public static async Task BeatAsync(IsmsDb db, string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        (await OfAsync(db, name, cancellationToken)).At = now;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            // Another instance has written the same at the same moment.
        }
    }
}
