using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents.Reading;

/// <summary>A file that a person attached in their own chat with the bot (Teams: file download info).</summary>
/// <param name="Name">As the person named it.</param>
/// <param name="DownloadUrl">Signed for this download and valid for minutes; not to be kept.</param>
public sealed record UploadedFile(string Name, string DownloadUrl)
{
    public string Name { get; } = IncomingText.Cleaned(Name);
}

/// <summary>Fetches what people attached, from the hosts on the list only, without redirects and without the bot's token.</summary>
public interface IUploads
{
    /// <param name="most">Bytes after which reading stops.</param>
    /// <exception cref="UnreadableFile">The address is not allowed, or the file is larger.</exception>
    /// <exception cref="IOException">It cannot be fetched now.</exception>
    Task<byte[]> FetchAsync(UploadedFile file, int most, CancellationToken cancellation);
}
