namespace IsmsBot.Workflows.Risks;

/// <summary>
/// The four figures of a rating as somebody put them in; null or empty where nothing. Every act that rates sends them by these names.
/// </summary>
public interface IFigures
{
    string? Likelihood { get; }

    string? Confidentiality { get; }

    string? Integrity { get; }

    string? Availability { get; }
}

/// <summary>The figures of a level, put into the form for whoever looks again.</summary>
public sealed record PutIn(string? Likelihood, string? Confidentiality, string? Integrity, string? Availability) : IFigures
{
    public static PutIn Nothing { get; } = new(null, null, null, null);
}
