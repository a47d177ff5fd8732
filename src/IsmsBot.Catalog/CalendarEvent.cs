namespace IsmsBot.Catalog;

/// <summary>Something that comes round: who is asked what, when, with which card.</summary>
/// <param name="Id">For example <c>CAL-06</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Rhythm">yearly, half-yearly, quarterly, monthly, weekly, daily, event, or per plan.</param>
/// <param name="When">Month/day list for yearly rhythms, day of month for monthly ones, weekday, or the name of the event; "-" for daily.</param>
/// <param name="Audience">Roles that are asked.</param>
/// <param name="Channel">"personal", or "channel:" with the name of a channel.</param>
/// <param name="Card">Id of the card.</param>
/// <param name="Pushes">What is on it.</param>
/// <param name="LeadDays">Days before the date that the card is sent.</param>
/// <param name="ReminderPolicy">Id of the policy for what follows.</param>
/// <param name="ClauseKeys">Clauses it serves.</param>
/// <param name="RecordType">The record type it is about.</param>
public sealed record CalendarEvent(
    string Id, string Name, string Rhythm, string When, IReadOnlyList<string> Audience, string Channel, string Card, string Pushes,
    int LeadDays, string ReminderPolicy, IReadOnlyList<string> ClauseKeys, string RecordType);
