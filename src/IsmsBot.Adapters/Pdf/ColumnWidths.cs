namespace IsmsBot.Adapters.Pdf;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <param name="width">Width of the table in points.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="needs">Width a column needs at least (its longest word) and at most (its longest cell in one line).</param>
    public static float[] Share(float width, int columns, Func<int, (float Least, float Most)> needs)
    {
        var wanted = Enumerable.Range(0, columns).Select(needs).ToArray();
        var least = wanted.Sum(column => column.Least);
        var most = wanted.Sum(column => column.Most);
        if (least >= width)
        {
            return [.. wanted.Select(column => column.Least * width / least)];
        }

        if (most <= width)
        {
            return [.. wanted.Select(column => column.Most + ((width - most) * column.Most / most))];
        }

        return [.. wanted.Select(column => column.Least + ((width - least) * (column.Most - column.Least) / (most - least)))];
    }
}
