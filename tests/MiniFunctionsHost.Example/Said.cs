namespace MiniFunctionsHost.Example;

/// <summary>What the tests read: a line on the output for each thing that happened.</summary>
internal static class Said
{
    public static void Line(string words) => Console.WriteLine("example: " + words);
}
