using System.Text;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>What an author starts from: the bytes of a version, or the template of the document.</summary>
internal sealed record DraftSource(ReadOnlyMemory<byte> Bytes, string Format, string? BasedOn)
{
    /// <summary>Marks what the template asks for; while a draft still holds it, something is not written yet (DOC-01).</summary>
    public const string Hint = "Write here:";

    /// <summary>The file of a version, or the template when there is no version or the library does not hold its file.</summary>
    public static async Task<DraftSource> ForAsync(Turn turn, ControlledDocument document, string? version, CancellationToken cancellationToken)
    {
        if (version is not null && DocumentNames.IsVersion(version))
        {
            await using var file = await turn.Documents.OpenAsync(document.Code, version, Rendition.Source, cancellationToken);
            if (file is not null)
            {
                var bytes = await BytesAsync(file, cancellationToken);
                return new DraftSource(bytes, FormatOf(bytes, document.Format), version);
            }
        }

        return new DraftSource(Encoding.UTF8.GetBytes(Template(document)), "md", null);
    }

    public static async Task<byte[]> BytesAsync(Stream file, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }

    /// <summary>The text of a source, or null when it is not plain text and has to be compared in Word.</summary>
    public static string? TextOf(ReadOnlySpan<byte> bytes) => DocumentFormats.Fits("md", bytes) ? Encoding.UTF8.GetString(bytes) : null;

    private static string FormatOf(ReadOnlySpan<byte> bytes, string named) =>
        DocumentFormats.Fits("md", bytes) ? "md" : DocumentFormats.Fits("pdf", bytes) ? "pdf" : named is "xlsx" or "pptx" ? named : "docx";

    private static string Template(ControlledDocument document)
    {
        var text = $"# {document.Title}\n";
        var template = DocumentSet.Find(document.Code)?.TemplateId is { } id ? DocumentTemplates.Get(id).Sections : [];
        foreach (var section in template)
        {
            text += $"\n## {section.Number}. {section.Heading}\n\n_{Hint} {section.Content}_\n";
        }

        return template.Count > 0 ? text : text + $"\n## Purpose\n\n_{Hint} what this is for._\n\n## Rules\n\n_{Hint} what people do._\n";
    }
}
