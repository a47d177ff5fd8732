using System.Text;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Workflows.Versions;

/// <summary>What an author starts from: the bytes of a version, or the template of the document.</summary>
/// <param name="BasedOn">The published version that the draft changes, and is compared with; null for none.</param>
internal sealed record DraftSource(ReadOnlyMemory<byte> Bytes, string Format, string? BasedOn)
{
    /// <summary>The version whose text it is; null for the template.</summary>
    public string? From { get; private init; } = BasedOn;

    /// <summary>Marks what the template asks for; while a draft still holds it, something is not written yet (DOC-01).</summary>
    public const string Hint = "Write here:";

    /// <summary>The file of a version, or the text of one that was given up, or the template when the library holds neither.</summary>
    public static async Task<DraftSource> ForAsync(Turn turn, ControlledDocument document, string? version)
    {
        if (version is not null && DocumentNames.IsVersion(version))
        {
            if (await OfVersionAsync(turn, document.Code, version) is { } bytes)
            {
                return new DraftSource(bytes, FormatOf(bytes, document.Format), version);
            }

            if (await GivenUp.TextOfAsync(turn, document, version) is { } text)
            {
                return new DraftSource(text, FormatOf(text, document.Format), document.CurrentVersion) { From = version };
            }
        }

        return document.Format == "docx" && turn.Stores.NewFormat == "docx"
            ? new DraftSource(WordTemplate(turn, document), "docx", null)
            : new DraftSource(Encoding.UTF8.GetBytes(Template(document)), "md", null);
    }

    /// <summary>What lies in place of a version in the library, whoever put it there.</summary>
    public static async Task<DraftSource> FoundAsync(Turn turn, ControlledDocument document, string version)
    {
        await using var file = await turn.Watch.OpenFoundAsync(document.Code, version, turn.Cancellation);
        return await BytesAsync(file, turn.Cancellation) is { } bytes
            ? new DraftSource(bytes, FormatOf(bytes, document.Format), version)
            : await ForAsync(turn, document, version);
    }

    /// <summary>The source of a published version; null when the library does not hold it.</summary>
    public static async Task<byte[]?> OfVersionAsync(Turn turn, string code, string version)
    {
        await using var file = await turn.Documents.OpenAsync(code, version, Rendition.Source, turn.Cancellation);
        return await BytesAsync(file, turn.Cancellation);
    }

    /// <summary>One state of the working copy of a version; null when it is not there any more.</summary>
    public static async Task<byte[]?> OfDraftAsync(Turn turn, DocumentVersion version, DraftStamp stamp)
    {
        await using var file = await turn.Drafts.OpenAsync(version.DocumentCode, version.VersionLabel, stamp, turn.Cancellation);
        return await BytesAsync(file, turn.Cancellation);
    }

    /// <summary>The text of a source, of a Word file too; null when it has none that could be compared here.</summary>
    public static string? TextOf(byte[] bytes) =>
        DocumentFormats.Fits("md", bytes) ? Encoding.UTF8.GetString(bytes) : DocumentFormats.Fits("docx", bytes) ? WordText.Of(bytes, Hint) : null;

    private static async Task<byte[]?> BytesAsync(Stream? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }

    private static string FormatOf(ReadOnlySpan<byte> bytes, string named) =>
        DocumentFormats.Fits("md", bytes) ? "md" : DocumentFormats.Fits("pdf", bytes) ? "pdf" : named is "xlsx" or "pptx" ? named : "docx";

    /// <summary>The template as a Word file; its cover is written when the draft is begun.</summary>
    private static byte[] WordTemplate(Turn turn, ControlledDocument document)
    {
        IReadOnlyList<DocumentBlock> body = DocumentSet.Find(document.Code)?.TemplateId is { } id
            ? TemplateBlocks.Of(DocumentTemplates.Get(id))
            : [new HeadingBlock(1, "Purpose"), new HintBlock("What this is for."), new HeadingBlock(1, "Rules"), new HintBlock("What people do.")];
        var block = new Identification("", "", "", "", turn.Today, "");
        return turn.Office.Document(new WrittenDocument(document.Code, "", document.Title, document.Language, block, body));
    }

    private static string Template(ControlledDocument document)
    {
        var sections = DocumentSet.Find(document.Code)?.TemplateId is { } id
            ? DocumentTemplates.Get(id).Sections.Select(section => ($"{section.Number}. {section.Heading}", section.Content))
            : [("Purpose", "what this is for."), ("Rules", "what people do.")];
        return $"# {document.Title}\n" + string.Concat(sections.Select(one => $"\n## {one.Item1}\n\n_{Hint} {one.Item2}_\n"));
    }
}
