using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Pdf;

/// <summary>The few words that the page itself says, in the language of the document; English for languages we lack.</summary>
internal sealed record PdfWords(
    string LanguageName, string Code, string Version, string Classification, string Language, string Owner, string Author,
    string Approver, string ApprovedOn, string EffectiveOn, string NextReview, string Changes, string Page, string Of,
    string Draft, string InForce, string ApprovedFile)
{
    private static readonly PdfWords English = new("English", "Document", "Version", "Classification", "Language", "Owner", "Author",
        "Approved by", "Approved on", "In force from", "Next review", "What changed in this version", "Page", "of", "Draft", "In force",
        "Approved file (SHA-256)");

    private static readonly PdfWords German = new("Deutsch", "Dokument", "Version", "Einstufung", "Sprache", "Verantwortlich", "Verfasst von",
        "Freigegeben von", "Freigegeben am", "Gültig ab", "Nächste Prüfung", "Was sich in dieser Version geändert hat", "Seite", "von", "Entwurf",
        "In Kraft", "Freigegebene Datei (SHA-256)");

    private static readonly PdfWords Dutch = new("Nederlands", "Document", "Versie", "Classificatie", "Taal", "Eigenaar", "Auteur",
        "Goedgekeurd door", "Goedgekeurd op", "Geldig vanaf", "Volgende herziening", "Wat er in deze versie is gewijzigd", "Pagina", "van",
        "Concept", "Van kracht", "Goedgekeurd bestand (SHA-256)");

    private static readonly PdfWords Portuguese = new("Português", "Documento", "Versão", "Classificação", "Língua", "Responsável", "Autor",
        "Aprovado por", "Aprovado em", "Em vigor desde", "Próxima revisão", "O que mudou nesta versão", "Página", "de", "Rascunho", "Em vigor",
        "Ficheiro aprovado (SHA-256)");

    private static readonly PdfWords Swedish = new("Svenska", "Dokument", "Version", "Klassning", "Språk", "Ägare", "Författare",
        "Godkänd av", "Godkänd den", "Gäller från", "Nästa översyn", "Vad som har ändrats i denna version", "Sida", "av", "Utkast", "I kraft",
        "Godkänd fil (SHA-256)");

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

    /// <summary>A version label with what the document is, where that is said.</summary>
    public string Labelled(string version, IdentificationStatus? status) => status switch
    {
        IdentificationStatus.Draft => $"{version} · {Draft}",
        IdentificationStatus.InForce => $"{version} · {InForce}",
        _ => version,
    };
}
