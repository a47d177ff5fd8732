namespace IsmsBot.Tests.House.Pictures;

/// <summary>A line of a picture.</summary>
/// <param name="Text">All that is on the wire, as a reviewer reads it.</param>
/// <param name="Words">What of it is said to people; empty where nothing is.</param>
internal sealed record DrawnLine(string Text, string Words)
{
    public DrawnLine Deeper() => Text.Length == 0 ? this : this with { Text = "    " + Text };
}
