using IsmsBot.Workflows.Actions;

namespace IsmsBot.Workflows.Risks;

/// <summary>Plans what is done about a risk to the ISMS itself, with a person and a date (6.1.1 d).</summary>
public sealed record PlanAction(
    string Record, int Version, string? What = null, string? Responsible = null, string? ResponsibleTyped = null, DateOnly? Due = null)
    : RiskAct(Record, Version)
{
    public override Who Allowed() => RiskWho.Raters;

    internal static void Draw(CardKit form)
    {
        form.Ask(nameof(What), "What is done about it?", multiline: true, most: 300);
        form.AskPerson(nameof(Responsible), "Who does it?");
        form.AskDate(nameof(Due), "Done by");
    }

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var responsible = await NamedPerson.FindAsync(turn, Responsible, ResponsibleTyped, async _ => await RiskCards.ForAsync(turn, record));
        if (responsible is null || string.IsNullOrWhiteSpace(What) || Due is not { } due || due < turn.Today
            || !Plans.Reach(due, turn.Today))
        {
            throw Refuse.With(await RiskCards.ForAsync(turn, record), "PLN-01", ("title", Sentence.Of(record.Title)));
        }

        var action = await PlannedActions.PlanAsync(turn, ActionSource.Risk, record, What.Trim(), responsible, due);
        turn.Edit(record, "action planned", action.Id);
        return Reply.With(await RiskCards.ForAsync(turn, record), $"Planned as {action.Id}. {responsible.Name} does it by {due}.");
    }
}
