namespace IsmsBot.Workflows.Risks;

/// <summary>Reads controls as people type them: "A.8.13, a 8.7".</summary>
public static class ControlList
{
    /// <param name="text">As typed, or null.</param>
    /// <param name="unknown">The first part that Annex A does not have; null when all are known.</param>
    public static List<string> Read(string? text, out string? unknown)
    {
        var ids = new List<string>();
        unknown = null;
        foreach (var part in (text ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IdWords.TryControl(part, out var id))
            {
                ids.Add(id);
            }
            else
            {
                unknown ??= part;
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }
}
