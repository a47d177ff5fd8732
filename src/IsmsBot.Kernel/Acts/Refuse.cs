using System.Diagnostics.CodeAnalysis;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Acts;

/// <summary>How rules say no: always with a guard of the catalogue, whose sentence says what to do next.</summary>
public static class Refuse
{
    /// <summary>A refusal with the guard's own sentence; <paramref name="values"/> fill its {holes}, in the reader's language.</summary>
    public static Refusal With(string guardId, params ReadOnlySpan<(string Name, Sentence Value)> values) => With(null, guardId, values);

    public static Refusal With(Card? card, string guardId, params ReadOnlySpan<(string Name, Sentence Value)> values)
    {
        var guard = Guards.Get(guardId);
        var filled = values.ToArray();
        Dictionary<string, string> In(Language language) => filled.ToDictionary(v => v.Name, v => Said(v.Value, language), StringComparer.Ordinal);
        return new Refusal(guardId, language => guard.Say(language.Code, In(language))) { Card = card };
    }

    public static void When([DoesNotReturnIf(true)] bool condition, string guardId, params ReadOnlySpan<(string Name, Sentence Value)> values)
    {
        if (condition)
        {
            throw With(null, guardId, values);
        }
    }

    public static void Unless([DoesNotReturnIf(false)] bool condition, string guardId, params ReadOnlySpan<(string Name, Sentence Value)> values) =>
        When(!condition, guardId, values);

    /// <summary>GEN-04: what is missing, named.</summary>
    public static Refusal Missing(Sentence fields) => With("GEN-04", ("fields", fields));

    /// <summary>GEN-07: a reason of ten characters or more.</summary>
    public static void UnlessReasoned([NotNull] string? reason, Sentence author) => Unless(reason?.Trim().Length >= 10, "GEN-07", ("author", author));

    /// <summary>GEN-14: a reference that leads nowhere.</summary>
    /// <param name="suggestion">What to type instead, in the reader's language.</param>
    public static Refusal NotFound(string? reference, Sentence suggestion) => With(
        "GEN-14", ("ref", Sentence.Of(reference)), ("suggestion", suggestion));

    /// <summary>What was left empty is called so: a sentence of the catalogue is never said with a hole.</summary>
    private static string Said(Sentence value, Language language) =>
        value.In(language) is { } said && !string.IsNullOrWhiteSpace(said) ? said : ((Sentence)"(nothing)").In(language);
}
