namespace IsmsBot.Teams.Cards;

/// <summary>Everything inside a card, flattened.</summary>
internal sealed class CardContents
{
    private readonly List<CardElement> _elements = [];
    private readonly List<CardElement> _fallbacks = [];
    private readonly List<CardAction> _actions = [];

    private CardContents()
    {
    }

    /// <summary>What a Teams client shows.</summary>
    public IReadOnlyList<CardElement> Elements => _elements;

    /// <summary>What a Teams client shows and what others show in its place.</summary>
    public IEnumerable<CardElement> Everything => _elements.Concat(_fallbacks);

    public IReadOnlyList<CardAction> Actions => _actions;

    public IReadOnlySet<string> Ids => field ??= _elements.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Texts =>
        _elements.SelectMany(element => element switch
        {
            TextBlock block => [block.Text],
            FactSet facts => facts.Facts.SelectMany(fact => (string[])[fact.Title, fact.Value]),
            _ => (IEnumerable<string>)[],
        });

    public bool SendsInputs => _actions.Any(action =>
        action is ExecuteAction { AssociatedInputs: AssociatedInputs.Auto } or SubmitAction { AssociatedInputs: AssociatedInputs.Auto });

    public static CardContents Of(AdaptiveCard card)
    {
        var contents = new CardContents();
        contents.AddAll(card.Body, contents._elements);
        contents.AddActions(card.SelectAction is null ? card.Actions : [.. card.Actions, card.SelectAction], contents._elements);
        return contents;
    }

    private void AddAll(IEnumerable<CardElement> elements, List<CardElement> to)
    {
        foreach (var element in elements)
        {
            to.Add(element);
            AddAll(element.Parts, to);
            AddActions(element.Buttons, to);
            if (element.Fallback?.Element is { } other)
            {
                AddAll([other], _fallbacks);
            }
        }
    }

    private void AddActions(IEnumerable<CardAction> actions, List<CardElement> to)
    {
        foreach (var action in actions)
        {
            if (to == _elements)
            {
                _actions.Add(action);
            }

            AddActions(action.MenuActions, to);
            if (action is ShowCardAction unfolding)
            {
                AddActions(unfolding.Card.Actions, to);
            }

            AddAll(action.Parts, to);
        }
    }
}
