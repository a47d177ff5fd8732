namespace IsmsBot.Workflows.Applicability;

/// <summary>
/// What the Statement of Applicability says about one control. Without the risks and the work behind it, which may be thousands: whoever draws or
/// freezes the statement reads this, so that its cost is that of Annex A.
/// </summary>
public sealed record SoaStanding(
    string Id, string ControlId, string Title, SoaEntryState Status, Applies Applicability, Implementation ImplementationStatus, List<string> Reasons, string Justification, DateTimeOffset UpdatedAt, string UpdatedById)
{
    public SoaLine Line => new(ControlId, StateName.Of(Applicability), StateName.Of(ImplementationStatus), string.Join(' ', Reasons), Justification);

    public static IQueryable<SoaStanding> Of(IQueryable<SoaEntry> entries) => entries.Select(e => new SoaStanding(
        e.Id, e.ControlId, e.Title, e.Status, e.Applicability, e.ImplementationStatus, e.Reasons, e.Justification, e.UpdatedAt, e.UpdatedById));
}
