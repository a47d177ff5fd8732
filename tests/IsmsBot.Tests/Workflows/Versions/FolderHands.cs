using IsmsBot.Adapters.Local;
using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>On the folder.</summary>
internal sealed class FolderHands(TestBot bot) : Hands
{
    private string Documents => Path.Combine(bot.Folder, "documents");

    public override Task HoldAsync(string person, string code, string version) =>
        bot.Services.GetRequiredService<LocalDrafts>().HoldAsync(code, version, bot.As(person).Person.Name, CancellationToken.None);

    public override Task ReleaseAsync(string person, string code, string version) =>
        bot.Services.GetRequiredService<LocalDrafts>().HoldAsync(code, version, null, CancellationToken.None);

    public override void Overwrite(string person, string code, string version, Rendition rendition)
    {
        var path = Path.Combine(Documents, "Published", code, version, rendition == Rendition.Pdf ? "document.pdf" : "source.md");
        File.SetAttributes(path, FileAttributes.Normal);
        File.AppendAllText(path, DocumentDesk.Foreign);
    }

    public override void Break(string code, string version)
    {
        var record = Record(code, version);
        File.Move(record, record + ".whole");
        File.WriteAllText(record, "half a te");
    }

    public override void Repair(string code, string version) => File.Move(Record(code, version) + ".whole", Record(code, version), overwrite: true);

    public override void Shut(string code) => File.WriteAllText(Path.Combine(Documents, "Working", code), "in the way");

    public override void Unshut(string code) => File.Delete(Path.Combine(Documents, "Working", code));

    public override void ShutLibrary(string code, string version)
    {
        var record = Stored(code, version);
        File.Move(record, record + ".whole");
        File.WriteAllText(record, "half a te");
    }

    public override void OpenLibrary(string code, string version) =>
        File.Move(Stored(code, version) + ".whole", Stored(code, version), overwrite: true);

    private string Stored(string code, string version) => Path.Combine(Documents, "Published", code, version, "version.json");

    private string Record(string code, string version) => Path.Combine(Documents, "Working", code, version, "draft.json");
}
