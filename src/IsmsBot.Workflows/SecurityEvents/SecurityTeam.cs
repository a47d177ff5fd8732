using IsmsBot.Kernel.Channels;
using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.SecurityEvents;

/// <summary>
/// Who looks at what was reported: the ISMS managers, and whoever owns the controls for reporting and handling events. No role is for it alone.
/// </summary>
internal static class SecurityTeam
{
    /// <summary>Planning, deciding, answering and reporting (ISO/IEC 27002, 5.24 to 5.26 and 6.8).</summary>
    private static readonly string[] Controls = ["A.5.24", "A.5.25", "A.5.26", "A.6.8"];

    /// <summary>Tells them at once, quiet hours or not, and says in the ISMS channel that there is something, without what it is.</summary>
    /// <returns>Who was told, besides whoever reported it.</returns>
    public static async Task<IReadOnlyList<Person>> TellAsync(SecurityEvent found, Turn turn)
    {
        var told = (await HereAsync(turn)).Where(person => person.Id != turn.ActorId).ToList();
        var register = RoomCatalog.RegisterOf<SecurityEvent>();
        foreach (var person in told)
        {
            turn.Send(
                await register.CardAsync(found, turn.For(person)), person, $"event:{found.Id}:{person.Id}", found.Id, OutboxRow.ReplyPriority,
                urgent: true, notice: $"{turn.Actor.Name} reports something that looks wrong.");
        }

        var news = new NewsCard(found.Id, "Security event", "Somebody has reported something that looks wrong. The security team was told.");
        turn.Post(news, PostsFor.Isms, $"event:{found.Id}");
        return told;
    }

    private static async Task<IReadOnlyList<Person>> HereAsync(Turn turn)
    {
        var owners = turn.Db.Set<SoaEntry>().Where(e => Controls.Contains(e.ControlId) && e.ControlOwnerId != null).Select(e => e.ControlOwnerId);
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && owners.Contains(p.Id)).ToListAsync(turn.Cancellation);
        var managers = await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
        return [.. managers.Concat(people).DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal)];
    }
}
