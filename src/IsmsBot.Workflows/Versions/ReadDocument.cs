using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Links;

namespace IsmsBot.Workflows.Versions;

/// <summary>Leads whoever was given the link to the file of one version. Nothing is kept of it.</summary>
public sealed class ReadDocument : Readable
{
    /// <summary>Names it in links.</summary>
    public const string Name = "document";

    public override string Key => Name;

    public override async Task<Reading?> FindAsync(Turn turn, PersonalLink link)
    {
        var document = await turn.Db.Set<ControlledDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.Code == link.Of, turn.Cancellation);
        return document is null || !DocumentNames.IsVersion(link.Content) ? null
            : new Reading(
                $"{document.Title}, version {link.Content}", Sentence.Nothing, document.Code, link.Content,
                RoomCatalog.RegisterOf<ControlledDocument>().Show(document.Id));
    }
}
