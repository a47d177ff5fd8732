namespace IsmsBot.Tests.House.Offenders.One
{
    /// <summary>Uses another room in a body only: nothing of it is in a signature.</summary>
    internal static class Edge
    {
        public static string Text(int number) => Two.Target.Text(number) + "!";
    }
}

namespace IsmsBot.Tests.House.Offenders.Two
{
    internal static class Target
    {
        public static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
