using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Graph.Store;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>On SharePoint: in the browser, in Word, or with the rights of a site owner.</summary>
internal sealed class SharePointHands(TestBot bot, GraphSimulator graph) : Hands
{
    private Drive Drafts => graph.Library("Drafts");

    public override Task HoldAsync(string person, string code, string version)
    {
        As(person).CheckOut(Drafts, Draft(code, version));
        return Task.CompletedTask;
    }

    public override Task ReleaseAsync(string person, string code, string version)
    {
        As(person).DiscardCheckOut(Drafts, Draft(code, version));
        return Task.CompletedTask;
    }

    public override void Overwrite(string person, string code, string version, Rendition rendition)
    {
        var drive = graph.Library("Published");
        var path = rendition == Rendition.Pdf ? $"{code}/{code} {version}.pdf" : $"{code}/{code}.md";
        As(person).Write(drive, path, [.. drive.AtPath(drive.Root, path)!.Current.Bytes, .. Encoding.UTF8.GetBytes(DocumentDesk.Foreign)]);
    }

    public override void Break(string code, string version) => Shut(code);

    public override void Repair(string code, string version) => Unshut(code);

    public override void Shut(string code) =>
        graph.Faults.Always(
            request => request.IsGraph && request.Path.Contains(Drafts.Id, StringComparison.Ordinal),
            Fault.Error(503, "serviceNotAvailable", "Service unavailable."));

    public override void Unshut(string code) => graph.Faults.Clear();

    public override void ShutLibrary(string code, string version) =>
        graph.Faults.Always(request => request.IsGraph, Fault.Error(503, "serviceNotAvailable", "Service unavailable."));

    public override void OpenLibrary(string code, string version) => graph.Faults.Clear();

    private SharePointPerson As(string person) => graph.As(bot.As(person).Person.EntraId.ToString("D"), bot.As(person).Person.Name);

    private static string Draft(string code, string version) => $"{code}/{code} {version}.md";
}
