using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;

namespace IsmsBot.Kernel.Forms;

/// <summary>Whom an act names: picked in the people picker, or typed where nobody was picked.</summary>
public static class NamedPerson
{
    /// <summary>What was picked, or else typed; null for nothing.</summary>
    public static string? Said(string? picked, string? typed) =>
        !string.IsNullOrWhiteSpace(picked) ? picked.Trim() : string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <returns>Null when nobody is named.</returns>
    /// <exception cref="Refusal">GEN-14: nobody is called so, with the nearest; GEN-04: several are, with what tells them apart.</exception>
    public static async Task<Person?> FindAsync(Turn turn, string? picked, string? typed, Func<Meant<Person>, Task<Card>>? form = null)
    {
        if (Said(picked, typed) is not { } said)
        {
            return null;
        }

        var reading = new FormReading(turn);
        var meant = await reading.MeantAsync(said);
        if (meant.One is { } one)
        {
            return one;
        }

        var unclear = await reading.UnclearAsync(said, meant);
        throw Refuse.With(form is null ? null : await form(meant), unclear.GuardId, [.. unclear.Values]);
    }
}
