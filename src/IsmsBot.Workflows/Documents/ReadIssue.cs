using IsmsBot.Kernel.Links;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Shows whoever decides about a plan or a Statement the document that will be filed, as it will look with their approval: it is written for them by
/// what writes it then, and kept nowhere.
/// </summary>
public sealed class ReadIssue : Readable
{
    public override string Key => GeneratedDocument.Link;

    public override async Task<Reading?> FindAsync(Turn turn, PersonalLink link)
    {
        if (RoomCatalog.RegisterWith(link.Of.Split('-')[0]) is not IIssue issue || await issue.PreviewAsync(turn, link.Of) is not { } made
            || await turn.Db.Set<ControlledDocument>().AsNoTracking()
                .FirstOrDefaultAsync(d => d.Code == made.Code, turn.Cancellation) is not { } document)
        {
            return null;
        }

        return new Reading($"{document.Title}, version {made.Label}", Sentence.Nothing, made.Code, made.Label, issue.Shows(link.Of))
        {
            Writes = async _ =>
            {
                var block = await GeneratedDocuments.BlockAsync(turn, document, made);
                return made.Readable is { } readable ? new LinkFile($"{made.Code} {made.Label}", "docx", readable(block))
                    : new LinkFile($"{made.Code} {made.Label}", made.Format, made.Write(block));
            },
        };
    }
}
