namespace MiniFunctionsHost.Example;

/// <summary>What the tests read: a line on the output for each thing that happened.</summary>
internal static class Said
{
    /// <summary>What Main returns: 200 asks the host for another start.</summary>
    public static int ExitCode { get; set; } = 200;

    public static void Line(string words) => Console.WriteLine("example: " + words);
}
