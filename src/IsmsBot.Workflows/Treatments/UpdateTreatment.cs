namespace IsmsBot.Workflows.Treatments;

/// <summary>How far it is, and what is in the way.</summary>
public sealed record UpdateTreatment(string Record, int Version, int? Progress = null, string? Obstacle = null) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "progress";

    /// <summary>Whoever carries it out; it is no step of its life.</summary>
    public override Who Allowed() => Register.WhoTakes("implement");

    internal static void Draw(CardKit form, Treatment treatment)
    {
        form.AskNumber(nameof(Progress), "How far is it, in percent?", treatment.Progress, 0, 100);
        form.Ask(nameof(Obstacle), "What is in the way?", treatment.Obstacle, required: false, most: 300);
    }

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        record.MustAllow("implement");
        Refuse.Unless(Progress is >= 0 and <= 100, "GEN-04", ("fields", "a percentage from 0 to 100"));
        (record.Progress, record.Obstacle) = (Progress.Value, string.IsNullOrWhiteSpace(Obstacle) ? null : Obstacle.Trim());
        turn.Edit(record, Action, $"{Progress} %");
        return await AnswerAsync(record, turn, "Noted.");
    }
}
