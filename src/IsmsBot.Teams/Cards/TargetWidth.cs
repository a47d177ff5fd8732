namespace IsmsBot.Teams.Cards;

/// <summary>The width at which an element is shown: exactly one class, or at least or at most one.</summary>
public readonly record struct TargetWidth
{
    private readonly string? _word;

    private TargetWidth(string word) => _word = word;

    public static TargetWidth VeryNarrow { get; } = new("VeryNarrow");

    public static TargetWidth Narrow { get; } = new("Narrow");

    public static TargetWidth Standard { get; } = new("Standard");

    public static TargetWidth Wide { get; } = new("Wide");

    /// <summary>This width and every wider one.</summary>
    public TargetWidth OrWider => new($"atLeast:{_word}");

    /// <summary>This width and every narrower one.</summary>
    public TargetWidth OrNarrower => new($"atMost:{_word}");

    public override string ToString() => _word ?? "Standard";
}
