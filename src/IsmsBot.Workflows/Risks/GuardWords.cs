namespace IsmsBot.Workflows.Risks;

/// <summary>The sentence of a guard where it is said without refusing: in a reminder, or after something that it asks for was done.</summary>
public static class GuardWords
{
    /// <summary>The sentence in the language of whoever reads; English and German are both known when it is made.</summary>
    public static Sentence Of(string guardId, params ReadOnlySpan<(string Name, Sentence Value)> values) =>
        $"{new InReadersLanguage(Refuse.With(guardId, values))}";

    /// <summary>Formatted in the culture of the reader, from which the language is known.</summary>
    private sealed class InReadersLanguage(Refusal refusal) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            refusal.In(Language.For((formatProvider as System.Globalization.CultureInfo)?.TwoLetterISOLanguageName));
    }
}
