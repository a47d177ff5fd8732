namespace IsmsBot.Workflows.Method;

public enum Band
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>
/// One rating with what follows from it (domain 3.2). Impact, score and band are calculated by the method, never typed; they are kept beside the
/// ratings so that a test can show that they still agree.
/// </summary>
public sealed record Level(int Likelihood, int ImpactC, int ImpactI, int ImpactA, int Impact, int Score, Band Band)
{
    public static Level NotRated { get; } = new(0, 0, 0, 0, 0, 0, Band.Low);

    public bool IsRated => Score > 0;

    /// <summary>The form in which it is kept: seven values with commas.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Likelihood},{ImpactC},{ImpactI},{ImpactA},{Impact},{Score},{Band}");

    /// <exception cref="FormatException">Not seven values.</exception>
    public static Level Parse(string text)
    {
        var parts = text.Split(',');
        if (parts.Length != 7)
        {
            throw new FormatException($"\"{text}\" is no level.");
        }

        int Part(int at) => int.Parse(parts[at], CultureInfo.InvariantCulture);
        return new Level(Part(0), Part(1), Part(2), Part(3), Part(4), Part(5), Enum.Parse<Band>(parts[6]));
    }
}
