using System.Text.Json;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Kernel.Cards;

/// <summary>Inputs. The field is named with <c>nameof</c> on the act, so that what is asked and what is read cannot drift.</summary>
public sealed partial class CardKit
{
    public void Ask(
        string field, Sentence label, string? value = null, bool required = true, bool multiline = false, int most = 2000, Sentence? error = null) =>
        body.Add(new TextInput(Id(field), Plain(label))
        {
            Value = value?.Shortened(longest, ""),
            IsRequired = required,
            IsMultiline = multiline,
            MaxLength = most,
            ErrorMessage = required ? Plain(error ?? "Please fill this in.") : null,
        });

    public void AskDate(string field, Sentence label, DateOnly? value = null, DateOnly? earliest = null, bool required = true) =>
        body.Add(new DateInput(Id(field), Plain(label))
        {
            Value = value,
            Min = earliest,
            IsRequired = required,
            ErrorMessage = required ? Plain("Please choose a date.") : null,
        });

    public void AskNumber(string field, Sentence label, int? value, int least, int most) =>
        body.Add(new NumberInput(Id(field), Plain(label))
        {
            Value = value,
            Min = least,
            Max = most,
            IsRequired = true,
            ErrorMessage = Plain($"Please give a number from {least} to {most}."),
        });

    /// <param name="open">Whether a few choices lie open.</param>
    /// <param name="searched">Whether many are found by typing; otherwise they fold out.</param>
    public void Choose(
        string field, Sentence label, IReadOnlyList<Option> options, string? value = null, bool several = false, bool required = true,
        bool open = true, bool searched = true)
    {
        // Clients draw nothing, or an error, where there is nothing to choose from, or a choice without a value.
        options = [.. options.Where(option => option.Value.Length > 0)];
        if (options.Count == 0)
        {
            Text(label);
            Quiet("There is nothing to choose from yet.");
            return;
        }

        var choices = options.Select(o => new Choice(Plain(o.Label) is { Length: > 0 } words ? words : o.Value, o.Value));
        body.Add(new ChoiceSetInput(Id(field), Plain(label), [.. choices])
        {
            Value = value,
            IsMultiSelect = several,
            Style = open && options.Count <= 8 ? ChoiceStyle.Expanded : options.Count > 8 && searched ? ChoiceStyle.Filtered : ChoiceStyle.Compact,
            Wrap = true,
            IsRequired = required,
            ErrorMessage = required ? Plain("Please choose.") : null,
        });
    }

    /// <summary>A box to tick: the label says what it is about, the title beside the box what ticking it means.</summary>
    public void Tick(string field, Sentence label, Sentence title, bool value = false) =>
        body.Add(new ToggleInput(Id(field), Plain(label), Plain(title)) { Value = value, ShowTitle = true });

    /// <summary>The input for a question of an interview.</summary>
    public void Input(string field, Sentence label, QuestionKind kind, IReadOnlyList<Option> options, string? value, bool required)
    {
        switch (kind)
        {
            case QuestionKind.OneOf or QuestionKind.SeveralOf:
                Choose(field, label, options, value, kind == QuestionKind.SeveralOf, required);
                break;
            case QuestionKind.Person when options.Count == 0:
                AskPerson(field, label, value);
                break;
            case QuestionKind.Person:
                ChooseOrType(field, label, options, value, "Or the name, or the mail address");
                break;
            case QuestionKind.Record when options.Count == 0:
                AskRecord(field, label, value);
                break;
            case QuestionKind.Record:
                ChooseOrType(field, label, options, value, "Or the number, or words of the title");
                break;
            case QuestionKind.Date:
                // Only what was read before stands in it: 03/04 may be two days, and a guess would be sent unseen.
                var isDay = DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day);
                AskDate(field, label, isDay ? day : null, required: required);
                break;
            default:
                Ask(field, label, value, required, kind == QuestionKind.LongText);
                break;
        }
    }

    /// <summary>
    /// The id of an input. Clients lose values where two of a card share one, so the reason of a second step is "reason-2" (InputIds).
    /// </summary>
    private string Id(string field)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(field);
        var id = name;
        for (var number = 2; !inputs.Add(id); number++)
        {
            id = InputIds.Numbered(name, number);
        }

        return id;
    }
}
