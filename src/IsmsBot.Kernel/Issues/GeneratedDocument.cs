using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Issues;

/// <summary>
/// A version of a controlled document that the bot writes from records which people approved as records: the Statement of Applicability, the
/// treatment plan.
/// </summary>
/// <param name="Code">Document code.</param>
/// <param name="Label">The label that was approved.</param>
/// <param name="AuthorId">Who made the records ready.</param>
/// <param name="ApprovedById">Who approved them.</param>
/// <param name="ApprovedOn">When.</param>
/// <param name="ChangeSummary">What changed against the version before.</param>
/// <param name="Format">File ending of the document itself.</param>
/// <param name="Write">Makes the file, given the identification block.</param>
/// <param name="Readable">The same as a text document, filed beside it; null for none.</param>
public sealed record GeneratedDocument(
    string Code,
    string Label,
    string AuthorId,
    string ApprovedById,
    DateOnly ApprovedOn,
    string ChangeSummary,
    string Format,
    Func<Identification, byte[]> Write,
    Func<Identification, byte[]>? Readable)
{
    /// <summary>Key of the link to one that is not in force yet.</summary>
    public const string Link = "issue";

    /// <summary>The document of a version that is in force.</summary>
    public static GeneratedDocument Of(
        IIssued version, string changeSummary, string format, Func<Identification, byte[]> write, Func<Identification, byte[]>? readable = null) =>
        new(
            version.DocumentCode, version.VersionLabel, version.AuthorId, version.ApprovedById!, version.ApprovedAt!.Value, changeSummary,
            format, write, readable);
}

/// <summary>Something of which one version is in force, without its type: what whoever files documents needs of it.</summary>
public interface IIssue
{
    /// <summary>The document of a version in force that is not filed yet; null when there is none.</summary>
    /// <param name="isFiled">Whether the document of a code has a version of a label.</param>
    Task<GeneratedDocument?> NextToFileAsync(Turn turn, Func<string, string, Task<bool>> isFiled);

    /// <summary>The document of a version as it will be if whoever looks approves it today; null where none is made.</summary>
    Task<GeneratedDocument?> PreviewAsync(Turn turn, string id);

    /// <summary>The act that shows the card of a version.</summary>
    Act Shows(string id);
}

/// <summary>Rendering what is in force.</summary>
public abstract partial class Issue<T> : IIssue
{
    /// <summary>
    /// Writes the document of a version, given the one before; null for a type of which no document is made. What it gives is null while the document
    /// cannot be written yet: the next tick asks again.
    /// </summary>
    protected virtual Func<Turn, T, T?, Task<GeneratedDocument?>>? Render => null;

    async Task<GeneratedDocument?> IIssue.NextToFileAsync(Turn turn, Func<string, string, Task<bool>> isFiled)
    {
        if (Render is not { } render)
        {
            return null;
        }

        foreach (var id in await InForce(turn.Db).OrderBy(version => version.Id).Select(version => version.Id).ToListAsync(turn.Cancellation))
        {
            var version = await turn.Db.Set<T>().AsNoTracking().SingleAsync(v => v.Id == id, turn.Cancellation);
            if (!await isFiled(version.DocumentCode, version.VersionLabel))
            {
                var over = turn.Db.Set<T>().AsNoTracking().In(Lifecycle.Of(Type).To(Replaces ? "replace" : Approve)).Where(v => v.Id != id);
                return await render(turn, version, await over.OrderByDescending(v => v.Id).FirstOrDefaultAsync(turn.Cancellation));
            }
        }

        return null;
    }

    Act IIssue.Shows(string id) => Opens(id);

    async Task<GeneratedDocument?> IIssue.PreviewAsync(Turn turn, string id)
    {
        if (Render is not { } render
            || await turn.Db.Set<T>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, turn.Cancellation) is not { } version)
        {
            return null;
        }

        (version.ApprovedById, version.ApprovedAt) = (version.ApprovedById ?? turn.ActorId, version.ApprovedAt ?? turn.Today);
        var before = InForce(turn.Db).AsNoTracking().Where(v => v.Id != id).OrderByDescending(v => v.Id);
        return await render(turn, version, await before.FirstOrDefaultAsync(turn.Cancellation));
    }

    /// <summary>The link to its document for whoever decides about a version; null where none is made, or nothing is to be decided.</summary>
    public async Task<(Sentence Title, string Url)?> LookAsync(T version, Reader reader) =>
        Render is null || version.State != Lifecycle.Of(Type).To("submit") ? null
        : ("Look at the document", await reader.LinkAsync(GeneratedDocument.Link, version.Id, version.VersionLabel));
}
