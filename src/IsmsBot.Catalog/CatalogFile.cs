using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IsmsBot.Catalog;

/// <summary>One embedded file of the folder <c>Data</c>, read when it is first asked for and kept.</summary>
internal static class CatalogFile
{
    public static Lazy<T> Lazily<T>(string name, JsonTypeInfo<T> shape) => new(() => Read(name, shape));

    /// <exception cref="InvalidOperationException">The file is not embedded, or is not of the expected shape.</exception>
    public static Stream Open(string name) =>
        typeof(CatalogFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The catalogue file \"{name}\" is not part of this build.");

    private static T Read<T>(string name, JsonTypeInfo<T> shape)
    {
        using var stream = Open(name);
        try
        {
            return JsonSerializer.Deserialize(stream, shape)
                ?? throw new InvalidOperationException($"The catalogue file \"{name}\" is empty.");
        }
        catch (JsonException wrong)
        {
            throw new InvalidOperationException($"The catalogue file \"{name}\" cannot be read: {wrong.Message}", wrong);
        }
    }
}
