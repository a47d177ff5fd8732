using System.Text.Json;

namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>
/// Append-only file with one JSON line for each event. A last line that was torn by a crash is cut off at the next
/// start; a broken line before it is an error, because it cannot come from a crash.
/// </summary>
internal sealed class ChatJournal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;

    public ChatJournal(string folder)
    {
        Directory.CreateDirectory(folder);
        Path = System.IO.Path.Combine(folder, "teams-chats.jsonl");
        _file = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
    }

    public string Path { get; }

    public void Append(ChatEvent happened)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(happened, ChatEventJson.Default.ChatEvent);
        var line = new byte[json.Length + 1];
        json.CopyTo(line, 0);
        line[^1] = (byte)'\n';
        lock (_gate)
        {
            _file.Write(line);
        }
    }

    public void Replay(Action<ChatEvent> apply)
    {
        var bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        var (start, number) = (0, 0);
        while (Array.IndexOf(bytes, (byte)'\n', start) is var end and >= 0)
        {
            number++;
            apply(Read(bytes.AsSpan(start, end - start), number));
            start = end + 1;
        }

        _file.SetLength(start);
        _file.Seek(start, SeekOrigin.Begin);
    }

    public void Dispose() => _file.Dispose();

    private ChatEvent Read(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ChatEventJson.Default.ChatEvent)
                ?? throw new JsonException("The line is null.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException(
                $"Line {number} of {Path} cannot be read: {broken.Message} Repair the line, or move the file away to start with empty chats.",
                broken);
        }
    }
}
