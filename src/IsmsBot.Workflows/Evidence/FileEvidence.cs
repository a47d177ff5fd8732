using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Evidence;

/// <summary>
/// Puts kept messages into the records library. The same message gives the same bytes under the same code, so storing it twice is harmless; a crash
/// before the save is repaired by the next tick.
/// </summary>
public sealed class FileEvidence : Job
{
    private const string Label = "1.0";

    public override async Task<bool> StepAsync(Turn turn)
    {
        var waiting = turn.Db.Set<CapturedMessage>().Where(one => one.Code != null && one.FiledAt == null).OrderBy(one => one.Code);
        foreach (var message in await waiting.ToListAsync(turn.Cancellation))
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
        var (code, day) = (message.Code!, DateOnly.FromDateTime(message.CapturedAt.UtcDateTime));
        var block = new Identification(keeper.Name, "", keeper.Name, "Confidential", day, "Saved from a chat.");
        var file = Encoding.UTF8.GetBytes(EvidenceFile.Of(message, keeper.Name));
        var stored = await turn.Documents.PublishAsync(
            new PublishRequest(DocumentLibrary.Records, code, Label, EvidenceFile.Title(message), "en", file, "md", block), turn.Cancellation);
        message.FiledAt = turn.Now;
        turn.Db.Add(new FiledRecord
        {
            Code = code,
            Series = message.Series!,
            FiledOn = turn.Today,
            Sha256 = stored.SourceSha256,
            LinkedTo = message.LinkedTo,
        });
        turn.Note(nameof(FiledRecord), code, "file", stored.SourceSha256);
        turn.Send(new EvidenceSavedCard(message, stored.SourceSha256, stored.Url), keeper, $"evidence:{code}", code);
    }
}
