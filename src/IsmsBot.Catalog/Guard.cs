using System.Text.Json.Serialization;

namespace IsmsBot.Catalog;

/// <summary>One rule of the house and the sentence a person reads when it refuses.</summary>
/// <param name="Id">For example <c>AWR-01</c>.</param>
/// <param name="Rule">What holds, in one sentence.</param>
/// <param name="Message">The English sentence, with places such as <c>{doc}</c>.</param>
/// <param name="ClauseKeys">Clauses it serves; <c>*</c> for all.</param>
public sealed record Guard(string Id, string Rule, string Message, IReadOnlyList<string> ClauseKeys)
{
    /// <summary>The names of the places to fill, each once, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Placeholders => field ??= Sentence.Places(Message);

    /// <summary>The sentence with places still in it, in "de" or otherwise in English.</summary>
    public string MessageIn(string language) => Languages.IsGerman(language) ? German.Guard(Id) : Message;

    /// <summary>The sentence a person reads. Values are put in as they are, and never looked at for places again.</summary>
    /// <exception cref="ArgumentException">A value is missing: a sentence with a hole must never reach a person.</exception>
    public string Say(string language, IReadOnlyDictionary<string, string> values) => Sentence.Fill(Id, MessageIn(language), values);
}
