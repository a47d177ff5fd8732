using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The responsible person begins.</summary>
public sealed record StartTreatment(string Record, int Version) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.Only<Treatment>("@assignee", t => t.ResponsibleId);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        turn.Move(record, "start");
        await ControlUses.WorkAsync(turn, record.Id, WorkStage.InProgress);
        return Reply.With(await TreatmentCards.ForAsync(turn, record), "Started.");
    }
}

/// <summary>How far it is, and what is in the way.</summary>
public sealed record UpdateTreatment(string Record, int Version, int? Progress = null, string? Obstacle = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.Only<Treatment>("@assignee", t => t.ResponsibleId);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        Refuse.Unless(record.Status == TreatmentState.InProgress, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "update"), ("states", $"{TreatmentState.InProgress}"));
        Refuse.Unless(Progress is >= 0 and <= 100, "GEN-04", ("fields", "a percentage from 0 to 100"));
        (record.Progress, record.Obstacle) = (Progress.Value, string.IsNullOrWhiteSpace(Obstacle) ? null : Obstacle.Trim());
        turn.Edit(record, "progress", $"{Progress} %");
        return Reply.With(await TreatmentCards.ForAsync(turn, record), "Noted.");
    }
}

/// <summary>"Done", with proof that it works (TRT-08); somebody else checks it next.</summary>
public sealed record FinishTreatment(string Record, int Version, string? Evidence = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.Only<Treatment>("@assignee", t => t.ResponsibleId);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        var proof = (Evidence ?? "").Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (proof.Length == 0)
        {
            throw Refuse.With(await TreatmentCards.ForAsync(turn, record), "TRT-08");
        }

        record.Evidence = [.. record.Evidence, .. proof];
        (record.ImplementedAt, record.Progress, record.Obstacle, record.NextStepOn) = (turn.Today, 100, null, null);
        turn.Move(record, "implement");
        var card = await TreatmentCards.ForAsync(turn, record);
        var checkers = await Checkers.ForAsync(turn, record);
        foreach (var checker in checkers)
        {
            turn.Send(card with { MayCheck = true, MayWork = false, MayDecide = false }, checker, $"verify:{record.Id}:{record.Version}:{checker.Id}", record.Id);
        }

        return Reply.With(card, $"Done, with proof. I have asked {checkers.Select(c => c.Name)} to check it.");
    }
}
