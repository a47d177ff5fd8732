namespace IsmsBot.Catalog;

/// <summary>The files of the catalogue. Several subjects share a file; each file is read once.</summary>
internal static class CatalogFiles
{
    private static readonly Lazy<AnnexFile> annex = CatalogFile.Lazily("annex-a-2022.json", CatalogJson.Default.AnnexFile);
    private static readonly Lazy<CalendarFile> calendar = CatalogFile.Lazily("calendar.json", CatalogJson.Default.CalendarFile);
    private static readonly Lazy<CardsFile> cards = CatalogFile.Lazily("cards.json", CatalogJson.Default.CardsFile);
    private static readonly Lazy<ClausesFile> clauses = CatalogFile.Lazily("clauses.json", CatalogJson.Default.ClausesFile);
    private static readonly Lazy<DocumentsFile> documents = CatalogFile.Lazily("documents.json", CatalogJson.Default.DocumentsFile);
    private static readonly Lazy<HeadingsFile> headings = CatalogFile.Lazily("headings.json", CatalogJson.Default.HeadingsFile);
    private static readonly Lazy<RecordsFile> records = CatalogFile.Lazily("records.json", CatalogJson.Default.RecordsFile);
    private static readonly Lazy<RolesFile> roles = CatalogFile.Lazily("roles.json", CatalogJson.Default.RolesFile);

    public static AnnexFile Annex => annex.Value;

    public static CalendarFile Calendar => calendar.Value;

    public static CardsFile Cards => cards.Value;

    public static ClausesFile Clauses => clauses.Value;

    public static DocumentsFile Documents => documents.Value;

    public static HeadingsFile Headings => headings.Value;

    public static RecordsFile Records => records.Value;

    public static RolesFile Roles => roles.Value;
}

internal sealed record AnnexFile(IReadOnlyList<AnnexControl> Controls);

internal sealed record CalendarFile(
    IReadOnlyList<string> Rules, IReadOnlyList<WrittenPolicy> ReminderPolicies, IReadOnlyList<CalendarEvent> Events);

internal sealed record CardsFile(IReadOnlyList<CardType> Cards, IReadOnlyList<ChatCommand> Commands, IReadOnlyList<string> MoreMenu);

internal sealed record ClausesFile(IReadOnlyList<SettingDefault> Settings, IReadOnlyList<Clause> Clauses);

internal sealed record DocumentsFile(
    DocumentNumbering Numbering, IReadOnlyList<DocumentLibrary> Libraries, IReadOnlyList<PlannedDocument> Documents,
    IReadOnlyList<DocumentTemplate> Templates);

internal sealed record HeadingsFile(
    IReadOnlyList<string> Before, IReadOnlyList<string> After, IReadOnlyList<IReadOnlyList<string>> Steps,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Fields);

internal sealed record RecordsFile(
    IReadOnlyList<RecordField> Envelope, IReadOnlyDictionary<string, string> Relations, IReadOnlyList<RecordType> Records,
    IReadOnlyList<Guard> Guards);

internal sealed record RolesFile(
    IReadOnlyDictionary<string, string> Scopes, IReadOnlyList<RoleInfo> Roles, IReadOnlyList<RoleConflict> Conflicts,
    IReadOnlyDictionary<string, string> ConflictKinds, IReadOnlyList<string> MandatoryRoles,
    IReadOnlyList<PermissionInfo> Permissions);
