namespace IsmsBot.Tests.House;

/// <summary>A string in source, as the template a sentence would have, with the calls it stands in from the inside out.</summary>
/// <param name="Template">With numbered holes and formats.</param>
/// <param name="Calls">Names before the open parentheses around it; empty for tuples, lists and choices.</param>
/// <param name="Before">The text before it in the file.</param>
/// <param name="InHole">Whether it stands in a hole of another string.</param>
public sealed record Literal(string File, int Line, string Template, IReadOnlyList<string> Calls, string Before, bool InHole)
{
    public string Where => $"{File}:{Line}";

    /// <summary>The words outside the holes, and those of a hole that counts.</summary>
    public bool HasWords => System.Text.RegularExpressions.Regex.Replace(Template, @"\{\d+(:[^}|]*)?\}", "").Any(char.IsLetter);
}
