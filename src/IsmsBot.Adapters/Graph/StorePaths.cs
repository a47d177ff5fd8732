using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Where things lie. Published and Records: ISMS-POL-001/ISMS-POL-001.docx, one file whose major versions are the publications, and beside it the
/// PDF of each: ISMS-POL-001 3.0.pdf. Drafts: ISMS-POL-001/ISMS-POL-001 4.0.docx, put away to Archive. Records/Ledger: what was stored.
/// </summary>
internal static class StorePaths
{
    public const string LedgerFolder = "Ledger";
    private const string Snapshots = "Snapshots";
    private const string Archive = "Archive";

    public static string Source(DocumentLibrary library, string code, string format) => $"{Folder(library, code)}/{code}.{format}";

    public static string Pdf(DocumentLibrary library, string code, string version) => $"{Folder(library, code)}/{code} {version}.pdf";

    public static string Folder(DocumentLibrary library, string code) => library == DocumentLibrary.Drafts ? $"{Snapshots}/{code}" : code;

    public static string Ledger(string code) => $"{LedgerFolder}/{code}";

    public static string Entry(string code, string version) => $"{Ledger(code)}/{version}.json";

    /// <summary>Says to which document a file belongs, for one that was removed and has only its id left.</summary>
    public static string Pointer(string itemId) => $"{LedgerFolder}/Items/{itemId}.txt";

    /// <summary>The bytes as they were offered, from which a removed file is made again.</summary>
    public static string Copy(string code, string version, string format) => $"{Ledger(code)}/{version} source.{format}";

    public static string Draft(string code, string version, string format) => $"{code}/{code} {version}.{format}";

    /// <summary>Names of working copies of a version begin so, whatever their format.</summary>
    public static string DraftPrefix(string code, string version) => $"{code} {version}.";

    /// <summary>Names of working copies of a version that were put away begin so.</summary>
    public static string ArchivedPrefix(string code, string version) => $"{code} {version} ";

    public static string ArchiveFolder(string code) => $"{Archive}/{code}";

    /// <summary>With the id of the item, so that a version that was begun and dropped twice has two names.</summary>
    public static string Archived(LibraryFile file) => $"{Path.GetFileNameWithoutExtension(file.Name)} {file.Id}{Path.GetExtension(file.Name)}";
}
