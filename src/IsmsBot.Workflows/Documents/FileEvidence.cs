using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Puts kept messages into the records library. The same message gives the same bytes under the same code, so storing it twice is harmless and a crash
/// before the save is repaired by the next tick.
/// </summary>
public sealed class FileEvidence : Job
{
    private const string Label = "1.0";

    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var message in await turn.Db.Set<CapturedMessage>().Where(one => one.Code != null && one.FiledAt == null).OrderBy(one => one.Code).ToListAsync(turn.Cancellation))
        {
            try
            {
                await FileAsync(turn, message);
            }
            catch (DocumentConflict)
            {
                // Somebody else has filed something under this number in the library: the next one is free.
                var taken = message.Code!;
                message.Code = await EvidenceCodes.NextAsync(turn, message.Series!);
                turn.Note(nameof(FiledRecord), taken, "number taken", message.Code);
            }
            catch (IOException)
            {
                // The library cannot be reached, or not for this one; the next tick asks again.
            }
        }

        return false;
    }

    private static async Task FileAsync(Turn turn, CapturedMessage message)
    {
        var keeper = await turn.Db.People.SingleAsync(person => person.Id == message.CapturedById, turn.Cancellation);
        var stored = await turn.Documents.PublishAsync(
            new PublishRequest(DocumentLibrary.Records, message.Code!, Label, EvidenceFile.Title(message), "en", Encoding.UTF8.GetBytes(EvidenceFile.Of(message, keeper.Name)), "md",
                new Identification(keeper.Name, "", keeper.Name, "Confidential", DateOnly.FromDateTime(message.CapturedAt.UtcDateTime), "Saved from a chat.")),
            turn.Cancellation);
        message.FiledAt = turn.Now;
        turn.Db.Add(new FiledRecord { Code = message.Code!, Series = message.Series!, FiledOn = turn.Today, Sha256 = stored.SourceSha256, LinkedTo = message.LinkedTo });
        turn.Note(nameof(FiledRecord), message.Code!, "file", stored.SourceSha256);
        turn.Send(new EvidenceSavedCard(message.Code!, message.SaidBy, message.LinkedTo!, stored.SourceSha256, stored.Url), keeper, $"evidence:{message.Code}", message.Code);
    }
}
