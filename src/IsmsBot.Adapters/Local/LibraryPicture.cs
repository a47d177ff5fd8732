using System.Text.Json;
using System.Text.Json.Serialization;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>How the files of Published and Records lay at one look: path below the root, and size with time of writing.</summary>
internal sealed class LibraryPicture
{
    private LibraryPicture(Dictionary<string, string> files) => Files = files;

    public IReadOnlyDictionary<string, string> Files { get; }

    public static LibraryPicture Of(string root)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var library in new[] { DocumentLibrary.Published, DocumentLibrary.Records })
        {
            var folder = new DirectoryInfo(Path.Combine(root, library.ToString()));
            foreach (var file in folder.Exists ? folder.EnumerateFiles("*", SearchOption.AllDirectories) : [])
            {
                var path = Path.GetRelativePath(root, file.FullName).Replace('\\', '/');
                if (!path.Contains("/.incoming-", StringComparison.Ordinal))
                {
                    files[path] = $"{file.Length}:{file.LastWriteTimeUtc.Ticks}";
                }
            }
        }

        return new LibraryPicture(files);
    }

    /// <returns>Null when the token is none of ours: the look starts over.</returns>
    public static LibraryPicture? Read(string token)
    {
        try
        {
            return JsonSerializer.Deserialize(token, LibraryPictureJson.Default.DictionaryStringString) is { } files
                ? new LibraryPicture(files)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string ToToken() =>
        JsonSerializer.Serialize(new Dictionary<string, string>(Files, StringComparer.Ordinal), LibraryPictureJson.Default.DictionaryStringString);
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class LibraryPictureJson : JsonSerializerContext;
