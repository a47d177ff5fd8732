using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>Reads the files of one version again and compares them with what version.json remembers.</summary>
internal sealed class VersionCheck(string root, DateTimeOffset now)
{
    public async Task<DocumentCheck> RunAsync(string code, string version, CancellationToken cancellation)
    {
        var folders = Enum.GetValues<DocumentLibrary>().ToDictionary(library => library, library => new VersionFolder(root, library, code, version));
        var (library, folder) = folders.FirstOrDefault(one => Directory.Exists(one.Value.Place));
        if (folder is null || !File.Exists(folder.RecordFile))
        {
            var finding = folder is null ? "is not in the store" : "has lost its record file";
            return new DocumentCheck(code, version, DocumentState.Missing, null, null, $"{code} {version} {finding}.", now);
        }

        VersionRecord record;
        try
        {
            record = await VersionRecord.ReadAsync(folder.RecordFile, cancellation);
        }
        catch (IOException damaged)
        {
            return new DocumentCheck(
                code, version, DocumentState.Changed, null, null, $"The record file of {code} {version} was changed. {damaged.Message}", now);
        }

        if ((record.Library, record.Code, record.Version) != (library, code, version))
        {
            return new DocumentCheck(code, version, DocumentState.Changed, null, null,
                $"The folder of {code} {version} in {library} holds the record of {record.Code} {record.Version} from {record.Library}.", now);
        }

        if (record.DisposedAt is { } at)
        {
            return new DocumentCheck(code, version, DocumentState.Missing, null, null, $"{code} {version} was disposed of on {at:yyyy-MM-dd}.", now);
        }

        return await CompareAsync(folder, record, cancellation);
    }

    private async Task<DocumentCheck> CompareAsync(VersionFolder folder, VersionRecord record, CancellationToken cancellation)
    {
        var source = await StoredFile.FingerprintIfThereAsync(folder.SourceFile(record.SourceFormat), cancellation);
        var pdf = await StoredFile.FingerprintIfThereAsync(folder.PdfFile, cancellation);
        var name = $"{record.Code} {record.Version}";
        var (state, finding) = (source, pdf) switch
        {
            (null, _) => (DocumentState.Missing, $"The source of {name} is gone."),
            (_, null) when record.PdfSha256 is not null => (DocumentState.Missing, $"The PDF of {name} is gone."),
            _ when source != record.SourceSha256 => (DocumentState.Changed, $"The source of {name} is not the one that was stored."),
            _ when pdf != record.PdfSha256 => (DocumentState.Changed, $"The PDF of {name} is not the one that was stored."),
            _ => (DocumentState.Intact, $"{name} is as it was stored."),
        };
        return new DocumentCheck(record.Code, record.Version, state, source, pdf, finding, now);
    }
}
