using System.Text.Json;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Kernel.Cards;

/// <summary>Inputs. The field is named with <c>nameof</c> on the act, so that what is asked and what is read cannot drift.</summary>
public sealed partial class CardKit
{
    public void Ask(string field, Sentence label, string? value = null, bool required = true, bool multiline = false, int most = 2000, Sentence? error = null) =>
        body.Add(new TextInput(Id(field), Plain(label)) { Value = value, IsRequired = required, IsMultiline = multiline, MaxLength = most, ErrorMessage = required ? Plain(error ?? "Please fill this in.") : null });

    public void AskDate(string field, Sentence label, DateOnly? value = null, DateOnly? earliest = null, bool required = true) =>
        body.Add(new DateInput(Id(field), Plain(label)) { Value = value, Min = earliest, IsRequired = required, ErrorMessage = required ? Plain("Please choose a date.") : null });

    public void AskNumber(string field, Sentence label, int? value, int least, int most) =>
        body.Add(new NumberInput(Id(field), Plain(label)) { Value = value, Min = least, Max = most, IsRequired = true, ErrorMessage = Plain($"Please give a number from {least} to {most}.") });

    /// <param name="open">Whether a few choices lie open.</param>
    /// <param name="searched">Whether many are found by typing; otherwise they fold out.</param>
    public void Choose(
        string field, Sentence label, IReadOnlyList<Option> options, string? value = null, bool several = false, bool required = true,
        bool open = true, bool searched = true)
    {
        // Clients draw nothing, or an error, where there is nothing to choose from.
        if (options.Count == 0)
        {
            Text(label);
            Quiet("There is nothing to choose from yet.");
            return;
        }

        body.Add(new ChoiceSetInput(Id(field), Plain(label), [.. options.Select(o => new Choice(Plain(o.Label) is { Length: > 0 } words ? words : o.Value, o.Value))])
        {
            Value = value,
            IsMultiSelect = several,
            Style = open && options.Count <= 8 ? ChoiceStyle.Expanded : options.Count > 8 && searched ? ChoiceStyle.Filtered : ChoiceStyle.Compact,
            Wrap = true,
            IsRequired = required,
            ErrorMessage = required ? Plain("Please choose.") : null,
        });
    }

    /// <summary>
    /// One person of the whole organisation: the people picker of Teams, and a line for the name where a client has no picker (mobile clients are reported
    /// broken: facts of the Teams protocol, 10). What is typed counts when nobody is picked.
    /// </summary>
    /// <param name="value">Person id, Entra id, mail address or name.</param>
    public void AskPerson(string field, Sentence label, string? value = null)
    {
        var picked = Guid.TryParse(value, out _);
        var id = Id(field);
        body.Add(new ChoiceSetInput(id, Plain(label))
        {
            Query = DataQuery.PeopleOfTheOrganization,
            Style = ChoiceStyle.Filtered,
            Placeholder = Plain("Begin to type a name"),
            Value = picked ? value : null,
        });
        body.Add(new TextInput(id + TypedName, Plain("Or the name, or the mail address")) { Value = picked ? null : value, MaxLength = 120 });
    }

    /// <summary>What the id of the line for a typed name ends with.</summary>
    internal const string TypedName = "Typed";

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
            case QuestionKind.Date:
                AskDate(field, label, DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null, required: required);
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
