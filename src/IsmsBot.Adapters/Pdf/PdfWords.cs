namespace IsmsBot.Adapters.Pdf;

/// <summary>The few words that the page itself says, in the language of the document; English for languages we lack.</summary>
internal sealed record PdfWords(
    string LanguageName, string Code, string Version, string Classification, string Language, string Owner, string Author,
    string Approver, string ApprovedOn, string EffectiveOn, string NextReview, string Changes, string Page, string Of)
{
    private static readonly PdfWords English = new("English", "Document", "Version", "Classification", "Language", "Owner", "Author",
        "Approved by", "Approved on", "In force from", "Next review", "What changed in this version", "Page", "of");

    private static readonly PdfWords German = new("Deutsch", "Dokument", "Version", "Einstufung", "Sprache", "Verantwortlich", "Verfasst von",
        "Freigegeben von", "Freigegeben am", "Gültig ab", "Nächste Prüfung", "Was sich in dieser Version geändert hat", "Seite", "von");

    private static readonly PdfWords Dutch = new("Nederlands", "Document", "Versie", "Classificatie", "Taal", "Eigenaar", "Auteur",
        "Goedgekeurd door", "Goedgekeurd op", "Geldig vanaf", "Volgende herziening", "Wat er in deze versie is gewijzigd", "Pagina", "van");

    private static readonly PdfWords Portuguese = new("Português", "Documento", "Versão", "Classificação", "Língua", "Responsável", "Autor",
        "Aprovado por", "Aprovado em", "Em vigor desde", "Próxima revisão", "O que mudou nesta versão", "Página", "de");

    private static readonly PdfWords Swedish = new("Svenska", "Dokument", "Version", "Klassning", "Språk", "Ägare", "Författare",
        "Godkänd av", "Godkänd den", "Gäller från", "Nästa översyn", "Vad som har ändrats i denna version", "Sida", "av");

    /// <param name="language">Language tag such as nl-NL.</param>
    public static PdfWords In(string language) => language.Split('-')[0] switch
    {
        "en" => English,
        "de" => German,
        "nl" => Dutch,
        "pt" => Portuguese,
        "sv" => Swedish,
        _ => English with { LanguageName = language },
    };
}
