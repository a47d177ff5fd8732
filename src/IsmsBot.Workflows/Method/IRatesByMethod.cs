namespace IsmsBot.Workflows.Method;

/// <summary>A room that keeps what is rated with the method. Found among the rooms, so that the method need not know what is rated with it.</summary>
public interface IRatesByMethod
{
    /// <summary>Everything that has a rating now, worst first.</summary>
    Task<IReadOnlyList<RatedNow>> RatedAsync(IsmsDb db, CancellationToken cancellationToken);
}

/// <summary>Something with its present rating.</summary>
public sealed record RatedNow(string Id, string Title, Level Level);
