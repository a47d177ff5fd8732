using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>What people with too many rights do to files behind the bot's back.</summary>
internal abstract class Hands
{
    public static Hands In(TestBot bot) =>
        bot.Services.GetService<GraphSimulator>() is { } graph ? new SharePointHands(bot, graph) : new FolderHands(bot);

    /// <summary>Opens a working copy so that nobody else can write it.</summary>
    public abstract Task HoldAsync(string person, string code, string version);

    public abstract Task ReleaseAsync(string person, string code, string version);

    /// <summary>Puts other text behind what a published file says.</summary>
    public abstract void Overwrite(string person, string code, string version, Rendition rendition);

    /// <summary>The working copy cannot be read until repaired.</summary>
    public abstract void Break(string code, string version);

    public abstract void Repair(string code, string version);

    /// <summary>No working copy of a document can be begun until it is unshut.</summary>
    public abstract void Shut(string code);

    public abstract void Unshut(string code);

    /// <summary>The library of published versions cannot be reached until it is open again.</summary>
    public abstract void ShutLibrary(string code, string version);

    public abstract void OpenLibrary(string code, string version);
}
