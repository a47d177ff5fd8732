namespace IsmsBot.Tests.House;

internal static class Complaints
{
    /// <summary>Fails with every complaint on a line of its own, so that nobody has to guess at the rest.</summary>
    public static void None(IEnumerable<string> complaints)
    {
        var found = complaints.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
