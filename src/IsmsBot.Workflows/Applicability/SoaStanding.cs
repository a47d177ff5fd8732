using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Applicability;

/// <summary>
/// What the Statement of Applicability says about one control. Without the risks and the work behind it, which may be thousands: whoever draws or
/// freezes the statement reads this, so that its cost is that of Annex A.
/// </summary>
public sealed record SoaStanding
{
    public required string Id { get; init; }

    public required string ControlId { get; init; }

    public required string Title { get; init; }

    public required SoaEntryState Status { get; init; }

    public required Applies Applicability { get; init; }

    public required Implementation ImplementationStatus { get; init; }

    public required List<string> Reasons { get; init; }

    public required string Justification { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required string UpdatedById { get; init; }

    public SoaLine Line => new(ControlId, StateName.Of(Applicability), StateName.Of(ImplementationStatus), string.Join(' ', Reasons), Justification);

    /// <summary>Every line, in the order of Annex A; the lines that people decide are some ninety.</summary>
    public static async Task<IReadOnlyList<SoaStanding>> AllAsync(Turn turn) =>
        [.. SoaLines.InOrder(await Of(turn.Db.Set<SoaEntry>().AsNoTracking()).ToListAsync(turn.Cancellation), e => e.ControlId)];

    /// <summary>SOA-05: lines that nobody has decided, or that changed since they were decided, and controls that have no line.</summary>
    public static IReadOnlyList<string> Undecided(IReadOnlyList<SoaStanding> entries) =>
    [
        .. entries.Where(e => e.Applicability == Applies.Undecided || e.Status != SoaEntryState.Current).Select(e => e.ControlId),
        .. AnnexControls.All.Select(c => c.Id).Except(entries.Select(e => e.ControlId), StringComparer.Ordinal),
    ];

    public static IQueryable<SoaStanding> Of(IQueryable<SoaEntry> entries) => entries.Select(e => new SoaStanding
    {
        Id = e.Id,
        ControlId = e.ControlId,
        Title = e.Title,
        Status = e.Status,
        Applicability = e.Applicability,
        ImplementationStatus = e.ImplementationStatus,
        Reasons = e.Reasons,
        Justification = e.Justification,
        UpdatedAt = e.UpdatedAt,
        UpdatedById = e.UpdatedById,
    });
}
