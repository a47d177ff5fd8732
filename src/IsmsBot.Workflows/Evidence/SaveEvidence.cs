using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Evidence;

/// <summary>Files a kept message under the next number of a series, as evidence for a clause or a record. The file follows by a job.</summary>
public sealed record SaveEvidence(string Capture = "", string? LinkedTo = null, string? Series = null, string? Note = null) : FreeAct
{
    public override Who Allowed() => Who.May("process.run");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var message = await turn.Db.Set<CapturedMessage>().FindAsync([Capture], turn.Cancellation)
            ?? throw Refuse.NotFound(Capture, "Save as evidence");
        if (message.CapturedById != turn.ActorId)
        {
            throw Refuse.With("GEN-11", ("assignee", Sentence.Of(await turn.NameAsync(message.CapturedById))));
        }

        if (message.Code is { } done)
        {
            return Reply.Say($"This message is filed already, as {done}.");
        }

        var series = DocumentSet.All.FirstOrDefault(document => document.Kind == "record-series" && document.Code == Series)
            ?? throw Missing(message, "where to keep it");
        var target = await TargetAsync(turn, message);
        (message.Code, message.LinkedTo, message.Note) = (await EvidenceCodes.NextAsync(turn, series.Code), target, Note?.Trim());
        turn.Note(nameof(FiledRecord), message.Code, "save evidence", $"for {target}; message {message.MessageId}");
        return Reply.Say($"I file it as {message.Code}. The receipt comes to our chat.");
    }

    /// <summary>A clause by its number or title, or a record that has a history here, which gets an event that names the evidence.</summary>
    private async Task<string> TargetAsync(Turn turn, CapturedMessage message)
    {
        if (LinkedTo?.Trim() is not { Length: > 0 } typed)
        {
            throw Missing(message, "what it proves");
        }

        var id = IdWords.TryRecordId(typed, out var read) ? read : typed.ToUpperInvariant();
        var events = turn.Db.Journal.AsNoTracking().Where(entry => entry.RecordId == id).Select(entry => new { entry.RecordType, entry.RecordId });
        var record = await events.FirstOrDefaultAsync(turn.Cancellation);
        if (record is not null)
        {
            turn.Note(record.RecordType, record.RecordId, "evidence", $"message of {message.SaidBy}");
            return record.RecordId;
        }

        return Clauses.Find(typed).One?.Display
            ?? throw Refuse.With(new EvidenceCard(message, this), "GEN-14", ("ref", Sentence.Of(typed)), ("suggestion", Sentence.Of("7.3")));
    }

    private Refusal Missing(CapturedMessage message, Sentence what) => Refuse.With(new EvidenceCard(message, this), "GEN-04", ("fields", what));
}
