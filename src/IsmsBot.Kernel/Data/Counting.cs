using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Data;

/// <summary>
/// Counts for people to read. Up to a thousand they are exact; beyond it "more than 1000" says as much, and the database stops reading there, so
/// that a card costs the same however long a register becomes.
/// </summary>
public static class Counting
{
    public const int Most = 1000;

    /// <returns>The count, or <see cref="Most"/> + 1 when there are more.</returns>
    public static Task<int> CountForPeopleAsync<T>(this IQueryable<T> rows, CancellationToken cancellationToken) =>
        rows.Take(Most + 1).CountAsync(cancellationToken);
}
