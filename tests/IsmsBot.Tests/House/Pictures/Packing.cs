namespace IsmsBot.Tests.House.Pictures;

/// <summary>Puts short pieces beside each other as long as they fit on a line.</summary>
internal static class Packing
{
    private const int Width = 140;

    public static IEnumerable<string> Of(IEnumerable<string> pieces, string between)
    {
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && line.Length + between.Length + piece.Length > Width)
            {
                yield return line + between.TrimEnd();
                line = piece;
            }
            else
            {
                line = line.Length == 0 ? piece : line + between + piece;
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
