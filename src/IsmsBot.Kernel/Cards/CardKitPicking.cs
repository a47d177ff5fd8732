using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Kernel.Cards;

/// <summary>Inputs for a person or a record: something to choose from, and a line to type the name, which counts when nothing is chosen.</summary>
public sealed partial class CardKit
{
    /// <summary>What the id of the line for a typed name ends with.</summary>
    internal const string TypedName = "Typed";

    private const int LongestName = 120;

    /// <summary>
    /// One person of the whole organisation: the people picker of Teams, and a line for the name where a client has no picker (mobile clients
    /// are reported broken: facts of the Teams protocol, 10). What is typed counts when nobody is picked.
    /// </summary>
    /// <param name="value">Entra id, mail address or name.</param>
    /// <param name="candidates">Who may be meant by the value, to choose from instead of everybody.</param>
    public void AskPerson(string field, Sentence label, string? value = null, IReadOnlyList<Option>? candidates = null)
    {
        if (candidates is { Count: > 0 })
        {
            ChooseOrType(field, label, candidates, value, "Or the name, or the mail address");
            return;
        }

        var picked = Guid.TryParse(value, out _);
        var id = Id(field);
        body.Add(new ChoiceSetInput(id, Plain(label))
        {
            Query = DataQuery.PeopleOfTheOrganization,
            Style = ChoiceStyle.Filtered,
            Placeholder = Plain("Begin to type a name"),
            Value = picked ? value : null,
        });
        Type(id, "Or the name, or the mail address", picked ? null : value);
    }

    /// <summary>A record where there are too many to choose from.</summary>
    public void AskRecord(string field, Sentence label, string? value)
    {
        var hint = Plain("Its number, or words of its title");
        body.Add(new TextInput(Id(field), Plain(label)) { Value = value, MaxLength = LongestName, Placeholder = hint });
    }

    /// <summary>One of a few, or what is typed below them. What is typed and is none of them stays in the line.</summary>
    private void ChooseOrType(string field, Sentence label, IReadOnlyList<Option> options, string? value, Sentence typing)
    {
        var isOne = options.Any(option => option.Value == value);
        Choose(field, label, options, isOne ? value : null, required: false);
        Type(LastId(), typing, isOne ? null : value);
    }

    private void Type(string id, Sentence label, string? value) =>
        body.Add(new TextInput(id + TypedName, Plain(label)) { Value = value, MaxLength = LongestName });

    /// <summary>The id that the input before got.</summary>
    private string LastId() => ((ChoiceSetInput)body[^1]).Id!;
}
