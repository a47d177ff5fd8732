using System.Globalization;
using System.Text.Json;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Teams.Cards;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Kernel.Cards;

/// <summary>
/// Gives a refused form back open and with everything in it, whatever card the rule refused with: looks there for the form of the button that was
/// pressed, and for the inputs that were sent.
/// </summary>
/// <param name="Verb">The verb of the button.</param>
/// <param name="Data">What it sent, with the inputs.</param>
/// <param name="Back">What the button says that shows the record as it is.</param>
public sealed record KeptForm(string Verb, JsonElement Data, string Back)
{
    internal AdaptiveCard On(AdaptiveCard card)
    {
        if (Data.ValueKind != JsonValueKind.Object)
        {
            return card;
        }

        if (card.Actions.Any(IsTheButton))
        {
            return card with { Body = Filled(card.Body) };
        }

        var form = card.Actions.OfType<ShowCardAction>().FirstOrDefault(action => action.Card.Actions.Any(IsTheButton));
        return form is null || !form.Card.Body.OfType<CardInput>().Any(input => Typed(input).Length > 0) ? card : Opened(card, form);
    }

    /// <summary>
    /// A form behind a button cannot be sent open, so it stands on the card itself. Its inputs would go out with every other button: plain buttons
    /// send none, and forms that ask the same wait until the card is shown again.
    /// </summary>
    private AdaptiveCard Opened(AdaptiveCard card, ShowCardAction form)
    {
        var fields = FieldsOf(form).ToHashSet(StringComparer.Ordinal);
        var rest = card.Actions.Where(action => !ReferenceEquals(action, form)).ToList();
        var waiting = rest.Where(action => action is ShowCardAction other && FieldsOf(other).Any(fields.Contains)).ToList();
        return card with
        {
            Body =
            [
                .. card.Body, new TextBlock(Markdown.Escape(form.Title ?? "")) { Weight = TextWeight.Bolder, Spacing = Spacing.Large },
                .. Filled(form.Card.Body).Select(
                    element => element is CardInput { IsRequired: true } input ? input with { IsRequired = false } : element),
            ],
            Actions =
            [
                .. form.Card.Actions,
                .. rest.Except(waiting).Select(
                    action => action is ExecuteAction plain ? plain with { AssociatedInputs = AssociatedInputs.None } : action),
                .. waiting.Count > 0 ? ToTheRecord() : [],
            ],
        };
    }

    private IEnumerable<CardAction> ToTheRecord() => Text(Data, "record") is not { Length: > 0 } record ? [] :
    [
        new ExecuteAction(RoomCatalog.VerbOf(typeof(SayPhrase)))
        {
            Title = Back,
            Data = CardData.Raw(RoomCatalog.Write(new SayPhrase("show " + record))),
            AssociatedInputs = AssociatedInputs.None,
        },
    ];

    private static IEnumerable<string> FieldsOf(ShowCardAction form) =>
        form.Card.Body.OfType<CardInput>().Select(input => InputIds.FieldOf(input.Id!));

    /// <summary>The button of the same act on the same record; its version may be a later one.</summary>
    private bool IsTheButton(CardAction action)
    {
        if (action is not ExecuteAction button || button.Verb != Verb)
        {
            return false;
        }

        using var data = JsonDocument.Parse(button.Data?.Utf8 ?? "{}"u8.ToArray());
        return Text(data.RootElement, "record") == Text(Data, "record");
    }

    private List<CardElement> Filled(IReadOnlyList<CardElement> body) =>
        [.. body.Select(element => element is CardInput input && Typed(input) is { Length: > 0 } typed ? With(input, typed) : element)];

    /// <summary>Numbers of inputs are those of one card; another card may count otherwise (<see cref="InputIds"/>).</summary>
    private string Typed(CardInput input) =>
        Text(Data, input.Id!) is { Length: > 0 } same ? same
        : Data.EnumerateObject().Where(sent => InputIds.FieldOf(sent.Name) == InputIds.FieldOf(input.Id!))
            .Select(sent => Text(Data, sent.Name)).FirstOrDefault(text => text.Length > 0) ?? "";

    private static CardInput With(CardInput input, string typed) => input switch
    {
        TextInput text => text with { Value = typed },
        DateInput date when DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            date with { Value = day },
        NumberInput number when double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) =>
            number with { Value = value },
        ToggleInput tick => tick with { Value = typed == tick.ValueOn },
        ChoiceSetInput several when several.Query is not null || typed.Split(',').All(one => several.Choices.Any(choice => choice.Value == one)) =>
            several with { Value = typed },
        _ => input,
    };

    private static string Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => "",
        } : "";
}
