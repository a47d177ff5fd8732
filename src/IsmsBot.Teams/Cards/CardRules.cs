using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Teams.Cards;

/// <summary>
/// Checks a card against what Teams clients need and what people with a screen reader need. For tests and tools, not for the hot path.
/// </summary>
public static class CardRules
{
    /// <summary>Every problem found, in reading order; empty when the card is fine.</summary>
    public static IReadOnlyList<CardProblem> Check(AdaptiveCard card)
    {
        var contents = CardContents.Of(card);
        List<CardProblem> problems = [.. RootProblems(card, contents)];
        foreach (var element in contents.Everything)
        {
            problems.AddRange(ElementRules.Check(element));
        }

        foreach (var action in contents.Actions)
        {
            problems.AddRange(ActionRules.Check(action, contents.Ids));
        }

        problems.AddRange(DoubleIds(contents));
        return problems;
    }

    private static IEnumerable<CardProblem> RootProblems(AdaptiveCard card, CardContents contents)
    {
        if (!System.Version.TryParse(card.Version, out var version) || version > new Version(1, 5))
        {
            yield return new("AdaptiveCard", $"version \"{card.Version}\" is not rendered everywhere; write 1.5.");
        }

        if (string.IsNullOrWhiteSpace(card.FallbackText))
        {
            yield return new("AdaptiveCard", "has no fallbackText for clients that cannot render it.");
        }

        if (string.IsNullOrWhiteSpace(card.Lang))
        {
            yield return new("AdaptiveCard", "has no lang, so a screen reader guesses the language.");
        }

        if (card.Refresh is { } refresh && refresh.UserIds.Count > CardLimits.MaxRefreshUsers)
        {
            yield return new("refresh", $"names {refresh.UserIds.Count} people; Teams refreshes for {CardLimits.MaxRefreshUsers} at most.");
        }

        if (card.Refresh is { } refreshed && refreshed.UserIds.Any(id => !id.StartsWith("29:", StringComparison.Ordinal)))
        {
            yield return new("refresh", "names somebody by another id than 29:...; Teams refreshes only for those.");
        }

        if (card.Actions.Count(action => action.Mode == ActionMode.Primary) > 6)
        {
            yield return new("AdaptiveCard", "has more than six primary actions; give the rare ones the mode secondary.");
        }

        foreach (var mention in card.Mentions.Where(mention => !contents.Texts.Any(text => text.Contains(mention.Text, StringComparison.Ordinal))))
        {
            yield return new("AdaptiveCard", $"mentions {mention.Name}, but no text holds {mention.Text}.");
        }

        foreach (var input in contents.Elements.OfType<CardInput>().Where(_ => !contents.SendsInputs))
        {
            yield return new(ElementRules.NameOf(input), "cannot be sent: no Execute or Submit of the card takes its inputs.");
        }
    }

    private static IEnumerable<CardProblem> DoubleIds(CardContents contents) =>
        contents.Elements.Select(element => (element.Id, Name: element.TypeName))
            .Concat(contents.Actions.Select(action => (action.Id, Name: action.TypeName)))
            .Where(named => named.Id is not null)
            .GroupBy(named => named.Id)
            .Where(group => group.Count() > 1)
            .Select(group => new CardProblem(
                $"id '{group.Key}'",
                $"is used {group.Count()} times ({string.Join(", ", group.Select(named => named.Name))}); the client then loses values."));
}
