using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Workflows.Coverage;

/// <summary>Reminds everybody who has not finished, at most once a day each.</summary>
public sealed record RemindNow(string Record) : Act<Campaign>(Record)
{
    public override Who Allowed() => Who.May("enrolment.defer");

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        var count = await RemindMyTeam.SendAsync(turn, record, _ => true);
        return Reply.With(
            await CoverageCards.ForAsync(turn.Reader, record, By.Unit),
            count == 1 ? (Sentence)"One person is reminded."
                : (Sentence)$"{count:person is|people are} reminded. Who was reminded today already is left in peace.");
    }
}
