namespace IsmsBot.Kernel.People;

/// <summary>What words may name.</summary>
/// <param name="Found">One when it is clear, several to choose from, none when nothing is called so.</param>
/// <param name="Nearest">What is called nearly so, nearest first, where nothing was found.</param>
public sealed record Meant<T>(IReadOnlyList<T> Found, IReadOnlyList<T> Nearest)
    where T : class
{
    /// <summary>What is meant beyond doubt.</summary>
    public T? One => Found is [var only] ? only : null;

    public bool IsSeveral => Found.Count > 1;

    /// <summary>What to offer where nothing is clear.</summary>
    public IReadOnlyList<T> Offered => Found.Count > 0 ? Found : Nearest;
}
