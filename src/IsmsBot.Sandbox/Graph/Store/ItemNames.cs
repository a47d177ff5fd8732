namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>What SharePoint allows as a name.</summary>
internal static class ItemNames
{
    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create("\"*:<>?/\\|");
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        ".lock", "desktop.ini", "con", "prn", "aux", "nul", "com0", "com1", "lpt0", "lpt1", "_vti_",
    };

    /// <exception cref="GraphProblem">The name is not allowed.</exception>
    public static string Check(string name) =>
        name.Length is 0 or > 255 || name != name.Trim() || name.StartsWith("~$", StringComparison.Ordinal) || name.AsSpan().ContainsAny(Forbidden)
            || Reserved.Contains(name) || name.Contains("_vti_", StringComparison.Ordinal)
            ? throw GraphProblem.Bad("The provided name cannot contain this character or is reserved.")
            : name;

    /// <summary>The name with a number in front of its ending, as conflictBehavior=rename gives it.</summary>
    public static string Numbered(string name, int number) =>
        $"{System.IO.Path.GetFileNameWithoutExtension(name)} {number}{System.IO.Path.GetExtension(name)}";
}
