using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace IsmsBot.CardChecks;

/// <summary>
/// Runs cards through Microsoft's adaptivecards library in Node. Link this file into a test project; it needs nothing but
/// node and npm, and installs the library when it is missing.
/// </summary>
public static class CardCheck
{
    private static readonly TimeSpan InstallTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan CheckTimeout = TimeSpan.FromMinutes(2);
    private static readonly SemaphoreSlim Installing = new(1);

    /// <summary>Parses and renders each card; the results come in the same order.</summary>
    /// <exception cref="InvalidOperationException">Node is missing, or the check itself failed; the message says which.</exception>
    public static async Task<IReadOnlyList<CardCheckResult>> RunAsync(params IEnumerable<(string Name, ReadOnlyMemory<byte> CardUtf8)> cards)
    {
        var lines = await LinesAsync(cards.Select(card => Line(card.Name, "card", writer => writer.WriteRawValue(card.CardUtf8.Span))));
        return [.. lines.Select(line => new CardCheckResult(
            line.GetProperty("name").GetString()!,
            [.. line.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!)],
            line.GetProperty("elements").GetInt32()))];
    }

    /// <summary>Renders each text as card markdown.</summary>
    /// <exception cref="InvalidOperationException">Node is missing, or the check itself failed; the message says which.</exception>
    public static async Task<IReadOnlyList<MarkdownResult>> RenderAsync(params IEnumerable<string> texts)
    {
        var lines = await LinesAsync(texts.Select(text => Line("text", "markdown", writer => writer.WriteStringValue(text))));
        return [.. lines.Select(line => new MarkdownResult(line.GetProperty("html").GetString()!, line.GetProperty("text").GetString()!))];
    }

    private static async Task<IReadOnlyList<JsonElement>> LinesAsync(IEnumerable<string> input)
    {
        var folder = Folder();
        await InstallAsync(folder);
        var (code, output, error) = await RunAsync("node", ["check.mjs"], folder, string.Join('\n', input), CheckTimeout);
        return code == 0
            ? [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))]
            : throw new InvalidOperationException($"The card check ended with code {code}: {error}");
    }

    private static string Line(string name, string what, Action<Utf8JsonWriter> value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WritePropertyName(what);
            value(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Other test processes may install at the same time, so a lock file keeps them apart.</summary>
    private static async Task InstallAsync(string folder)
    {
        await Installing.WaitAsync();
        try
        {
            if (IsInstalled(folder))
            {
                return;
            }

            await using var gate = await LockAsync(Path.Combine(Path.GetTempPath(), "isms-card-check.lock"));
            if (IsInstalled(folder))
            {
                return;
            }

            var (code, output, error) = await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], folder, "", InstallTimeout);
            if (code != 0)
            {
                throw new InvalidOperationException($"npm ci in tests/cards ended with code {code}: {error}{output}");
            }
        }
        finally
        {
            Installing.Release();
        }
    }

    private static bool IsInstalled(string folder)
    {
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
    }

    private static async Task<FileStream> LockAsync(string path)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(200))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < InstallTimeout)
            {
                await Task.Delay(200);
            }
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(
        string program, string[] arguments, string folder, string input, TimeSpan timeout)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            },
        };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"Cards are checked with Microsoft's own library, which needs {program} (Node.js 20 or newer) on the path.", missing);
        }

        using var ending = new CancellationTokenSource(timeout);
        var output = process.StandardOutput.ReadToEndAsync(ending.Token);
        var error = process.StandardError.ReadToEndAsync(ending.Token);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), ending.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(ending.Token);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} did not end within {timeout}.");
        }
        catch (IOException)
        {
            // The program ended before it had read everything; what it said explains why.
            return (process.HasExited ? process.ExitCode : 1, await output, await error);
        }
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "tests", "cards");
            if (File.Exists(Path.Combine(candidate, "check.mjs")))
            {
                return candidate;
            }
        }

        throw new InvalidOperationException("The folder tests/cards is not above the test's own folder.");
    }
}

/// <summary>What the library found in one card.</summary>
public sealed record CardCheckResult(string Name, IReadOnlyList<string> Errors, int Elements);

/// <summary>A text as a card shows it.</summary>
public sealed record MarkdownResult(string Html, string Text);
