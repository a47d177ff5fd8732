namespace IsmsBot.Workflows.Method;

/// <summary>Something that another method would put into another band, or cannot hold.</summary>
public sealed record BandMove(string RiskId, string Title, int Score, Band From, Band To, bool OffTheScale);

/// <summary>What a method would do to what is rated now.</summary>
/// <param name="Moves">Worst first.</param>
/// <param name="Rated">How much is rated.</param>
public sealed record MethodEffect(IReadOnlyList<BandMove> Moves, int Rated)
{
    /// <summary>Of what every room keeps that is rated.</summary>
    public static async Task<MethodEffect> OfAsync(IsmsDb db, MethodContent next, CancellationToken cancellationToken)
    {
        var rated = new List<RatedNow>();
        foreach (var room in RoomCatalog.Rooms.OfType<IRatesByMethod>())
        {
            rated.AddRange(await room.RatedAsync(db, cancellationToken));
        }

        return Of(rated, next);
    }

    /// <summary>What changes its band; a rating that the next scale does not have is named too.</summary>
    public static MethodEffect Of(IReadOnlyList<RatedNow> rated, MethodContent next) =>
        new([.. rated.Select(r => Move(r, next)).Where(m => m.OffTheScale || m.From != m.To)], rated.Count);

    private static BandMove Move(RatedNow rated, MethodContent next) =>
        new(rated.Id, rated.Title, rated.Level.Score, rated.Level.Band, next.BandOf(rated.Level.Score), !next.CanRate(rated.Level));
}
