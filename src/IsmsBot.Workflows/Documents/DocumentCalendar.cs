namespace IsmsBot.Workflows.Documents;

/// <summary>The entries of the calendar about documents (calendar.json).</summary>
internal static class DocumentCalendar
{
    /// <summary>Days before its date that the owner is asked for a review.</summary>
    public static int ReviewLeadDays { get; } = Entry("document.review", "daily").LeadDays;

    /// <summary>Day of the month of the integrity scan.</summary>
    public static int ScanDay { get; } = DayOf(Entry("document.drift", "monthly"));

    /// <summary>Day of the month on which the document set is checked.</summary>
    public static int SetCheckDay { get; } = DayOf(Entry("document.gaps", "monthly"));

    private static Catalog.CalendarEvent Entry(string card, string rhythm) => Catalog.Calendar.Events.Single(e => e.Card == card && e.Rhythm == rhythm);

    private static int DayOf(Catalog.CalendarEvent entry) => int.Parse(entry.When, CultureInfo.InvariantCulture);
}
