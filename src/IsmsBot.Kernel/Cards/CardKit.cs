using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Kernel.Cards;

/// <summary>A button that belongs to a row.</summary>
public sealed record CardButton(Sentence Title, Act Act);

/// <summary>A link that belongs to a row: opens a page outside the chat.</summary>
public sealed record CardLink(Sentence Title, string Url);

/// <summary>
/// The house style: the only place that makes Adaptive Cards, so the look of the whole product changes here. Everything that comes from people
/// or records is made harmless on the way in.
/// </summary>
/// <param name="longest">Characters of one text that are shown, where a card is too large with the whole of it.</param>
public sealed partial class CardKit(Language language, int longest = int.MaxValue)
{
    /// <summary>More buttons than this go into the "…" menu.</summary>
    private const int MostButtons = 6;

    private readonly List<CardElement> body = [];
    private readonly List<CardAction> actions = [];
    private HashSet<string> inputs = new(StringComparer.Ordinal);
    private List<Act> acts = [];

    public Language Language => language;

    /// <summary>What its buttons act on: the first that changes something says it, as it is the one that the card asks for.</summary>
    internal Act? LivesBy => acts.Find(act => act.LivesWith() is not null);

    /// <summary>Each record that its buttons act on.</summary>
    internal IReadOnlyList<string> LivesWith =>
        [.. acts.Select(act => act.LivesWith()).OfType<string>().Where(id => !string.IsNullOrWhiteSpace(id)).Distinct(StringComparer.Ordinal)];

    /// <summary>A small line above the title: what kind of thing this is.</summary>
    public void Overline(Sentence text) =>
        body.Add(new TextBlock(Shown(text)) { Size = TextSize.Small, IsSubtle = true, Weight = TextWeight.Bolder });

    public void Title(Sentence text) =>
        body.Add(new TextBlock(Shown(text))
        {
            Size = TextSize.Large,
            Weight = TextWeight.Bolder,
            Style = TextStyle.Heading,
            Spacing = body.Count == 0 ? Spacing.Default : Spacing.Small,
        });

    public void Heading(Sentence text) =>
        body.Add(new TextBlock(Shown(text)) { Weight = TextWeight.Bolder, Style = TextStyle.Heading, Spacing = Spacing.Large });

    public void Text(Sentence text) => body.Add(new TextBlock(Shown(text)));

    public void Quiet(Sentence text) => body.Add(new TextBlock(Shown(text)) { IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.Small });

    /// <summary>A coloured box with a sentence: what was done, what is wrong, what to look at.</summary>
    public void Notice(Tone tone, Sentence text) =>
        body.Add(new Container(new TextBlock(Shown(text))) { Style = StyleOf(tone), RoundedCorners = true });

    public void Facts(params IReadOnlyList<(Sentence Name, Sentence Value)> facts)
    {
        if (facts.Count > 0)
        {
            body.Add(new FactSet([.. facts.Select(f => new Fact(Shown(f.Name), Shown(f.Value)))]));
        }
    }

    /// <summary>A line of a list: what, a quieter line below, and its own button at the side.</summary>
    public void Row(Sentence what, Sentence detail, Tone tone = Tone.Default, CardButton? button = null) =>
        Row(what, detail, tone, button is null ? null : Execute(button.Title, button.Act, ButtonStyle.WithoutInputs));

    /// <summary>A line of a list whose button leads outside the chat.</summary>
    public void Row(Sentence what, Sentence detail, Tone tone, CardLink link) =>
        Row(what, detail, tone, new OpenUrlAction(link.Url) { Title = Plain(link.Title) });

    private void Row(Sentence what, Sentence detail, Tone tone, CardAction? action)
    {
        var text = new Column(
            new TextBlock(Shown(what)) { Weight = TextWeight.Bolder },
            new TextBlock(Shown(detail)) { Size = TextSize.Small, Spacing = Spacing.None, Color = ColorOf(tone), IsSubtle = tone == Tone.Default })
        {
            Width = ColumnWidth.Stretch,
        };
        var columns = action is null
            ? [text]
            : new[]
            {
                text,
                new Column(new ActionSet(action))
                {
                    Width = ColumnWidth.Auto, VerticalContentAlignment = VerticalAlignment.Center,
                },
            };
        body.Add(new ColumnSet(columns) { Separator = true, Spacing = Spacing.Medium });
    }

    public void Button(Sentence title, Act act, ButtonStyle style = ButtonStyle.Plain) => actions.Add(Execute(title, act, style));

    /// <summary>Opens a page or a file outside the card.</summary>
    public void Link(Sentence title, string url) => actions.Add(new OpenUrlAction(url) { Title = Plain(title) });

    /// <summary>A further form that opens below the card, with its own inputs and buttons.</summary>
    public void More(Sentence title, Action<CardKit> draw)
    {
        var inner = new CardKit(language, longest) { inputs = inputs, acts = acts };
        draw(inner);
        actions.Add(new ShowCardAction(new AdaptiveCard { Body = inner.body, Actions = inner.actions }) { Title = Plain(title) });
    }

    /// <summary>The last line of a record's card: its id and the clauses it is evidence for.</summary>
    public void Footer(string recordId, params IReadOnlyList<string> clauseKeys)
    {
        var clauses = string.Join(", ", clauseKeys.Select(k => Catalog.Clauses.Get(k).Numbers));
        body.Add(new TextBlock(Shown(clauses.Length == 0 ? Sentence.Of(recordId) : (Sentence)$"{recordId}, evidence for {clauses}"))
        {
            IsSubtle = true,
            Size = TextSize.Small,
            Separator = true,
            Spacing = Spacing.Medium,
        });
    }

    internal AdaptiveCard Finish(string summary) => new()
    {
        Body = body,
        Actions = [.. actions.Take(MostButtons).Concat(actions.Skip(MostButtons).Select(a => a with { Mode = ActionMode.Secondary }))],
        FallbackText = summary,
        Lang = language.Code,
        FullWidth = true,
    };

    internal string Shown(Sentence text) => Markdown.NoList(text.In(language, words => Markdown.Escape(words.Shortened(longest))));

    private ExecuteAction Execute(Sentence title, Act act, ButtonStyle style)
    {
        acts.Add(act);
        return new(RoomCatalog.VerbOf(act))
        {
            Title = Plain(title),
            Data = CardData.Raw(RoomCatalog.Write(act)),
            Style = style switch
            {
                ButtonStyle.Main => ActionStyle.Positive,
                ButtonStyle.Destructive => ActionStyle.Destructive,
                _ => ActionStyle.Default,
            },
            AssociatedInputs = style == ButtonStyle.WithoutInputs ? AssociatedInputs.None : AssociatedInputs.Auto,
        };
    }

    private string Plain(Sentence text) => text.In(language, words => words.Shortened(longest));

    private static ContainerStyle StyleOf(Tone tone) => tone switch
    {
        Tone.Good => ContainerStyle.Good,
        Tone.Warning => ContainerStyle.Warning,
        Tone.Attention => ContainerStyle.Attention,
        Tone.Accent => ContainerStyle.Accent,
        _ => ContainerStyle.Emphasis,
    };

    private static CardColor ColorOf(Tone tone) => tone switch
    {
        Tone.Good => CardColor.Good,
        Tone.Warning => CardColor.Warning,
        Tone.Attention => CardColor.Attention,
        Tone.Accent => CardColor.Accent,
        _ => CardColor.Default,
    };
}
