namespace IsmsBot.Catalog;

/// <summary>The year of the ISMS and the reminder policies. Source: <c>calendar.json</c>.</summary>
public static class Calendar
{
    private static readonly Shelf<CalendarEvent> events = new("calendar event", CatalogFiles.Calendar.Events, item => item.Id);
    private static readonly Shelf<ReminderPolicy> policies =
        new("reminder policy", [.. CatalogFiles.Calendar.ReminderPolicies.Select(policy => policy.Read())], policy => policy.Id);

    public static IReadOnlyList<CalendarEvent> Events => events.All;

    public static IReadOnlyList<ReminderPolicy> Policies => policies.All;

    /// <summary>What holds for every message, in sentences.</summary>
    public static IReadOnlyList<string> Rules => CatalogFiles.Calendar.Rules;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static CalendarEvent Event(string id) => events.Get(id);

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static ReminderPolicy Policy(string id) => policies.Get(id);
}
