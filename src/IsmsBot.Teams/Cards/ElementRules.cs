using IsmsBot.Teams.Cards.Charts;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Teams.Cards;

/// <summary>What each kind of element must have.</summary>
internal static class ElementRules
{
    public static IEnumerable<CardProblem> Check(CardElement element)
    {
        if (element.IsTeamsExtension && element.Fallback is null)
        {
            yield return Problem(element, element is Chart
                ? "has no fallback; a client without charts, and a screen reader, then lose the numbers."
                : "is known to Teams only and has no fallback; other clients then fail or show nothing.");
        }

        var found = element switch
        {
            CardInput input => Input(input),
            Image image => Picture(image),
            TextBlock { Wrap: false, MaxLines: null } => [Problem(element, "does not wrap, so it is cut on narrow clients.")],
            TextBlock { Text: "" } => [Problem(element, "has no text.")],
            Table table => Rows(table),
            GroupedBarChart { Stacked: true } chart when chart.Data.Any(series => series.Values.Any(point => point.Y < 0)) =>
                [Problem(element, "stacks negative values, which Teams cannot draw.")],
            _ => (IEnumerable<CardProblem>)[],
        };
        foreach (var problem in found)
        {
            yield return problem;
        }
    }

    public static string NameOf(CardElement element) => element.Id is null ? element.TypeName : $"{element.TypeName} '{element.Id}'";

    private static CardProblem Problem(CardElement element, string what) => new(NameOf(element), what);

    private static IEnumerable<CardProblem> Input(CardInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Id))
        {
            yield return Problem(input, "has no id, so its value is never sent.");
        }

        if (string.IsNullOrWhiteSpace(input.Label))
        {
            yield return Problem(input, "has no label; a screen reader cannot name it.");
        }

        if (input.IsRequired && string.IsNullOrWhiteSpace(input.ErrorMessage))
        {
            yield return Problem(input, "is required but has no errorMessage.");
        }

        if (input.IsRequired && !input.IsVisible)
        {
            yield return Problem(input, "is required but hidden; it blocks every button and nobody sees why.");
        }

        if (input is ChoiceSetInput choices)
        {
            foreach (var problem in Choices(choices))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<CardProblem> Choices(ChoiceSetInput input)
    {
        if (input.Choices.Count == 0 && input.Query is null)
        {
            yield return Problem(input, "offers no choices.");
        }

        if (input.IsMultiSelect && input.Choices.Any(choice => choice.Value.Contains(',', StringComparison.Ordinal)))
        {
            yield return Problem(input, "has a choice whose value holds a comma; several choices are sent joined by commas.");
        }

        if (input.Choices.Select(choice => choice.Value).Distinct(StringComparer.Ordinal).Count() != input.Choices.Count)
        {
            yield return Problem(input, "has two choices with the same value.");
        }
    }

    private static IEnumerable<CardProblem> Picture(Image image)
    {
        if (image.AltText is null)
        {
            yield return Problem(image, "has no altText; write an empty one for decoration.");
        }

        if (!image.Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !image.Url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            yield return Problem(image, "is neither at an https address nor a data URI; Teams does not load it.");
        }
    }

    private static IEnumerable<CardProblem> Rows(Table table) =>
        table.Rows.Where(row => row.Cells.Count > table.Columns.Count)
            .Select(row => Problem(table, $"has a row of {row.Cells.Count} cells but {table.Columns.Count} columns."));
}
