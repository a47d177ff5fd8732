using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Steps;

namespace IsmsBot.Kernel.Cards;

/// <summary>The buttons of a record's life.</summary>
public sealed partial class CardKit
{
    private const int LongestReason = 500;

    /// <summary>What this reader may do now, as it was asked for them: plain steps as buttons, those that ask something as forms behind a button.</summary>
    public void Steps(IReadOnlyList<OfferedStep> steps)
    {
        foreach (var offered in steps)
        {
            var (step, act, record, version) = offered;
            if (step.Ask is { } question)
            {
                More(step.Title, form =>
                {
                    form.Ask(nameof(Reasoned.Reason), question, multiline: true, most: LongestReason);
                    form.Button(step.Button ?? step.Title, act(record, version), step.Style);
                });
            }
            else if (offered.Form is { } inputs)
            {
                More(step.Title, form =>
                {
                    inputs(form);
                    form.Button(step.Button ?? step.Title, act(record, version), step.Style == ButtonStyle.Plain ? ButtonStyle.Main : step.Style);
                });
            }
            else
            {
                Button(step.Title, act(record, version), step.Style);
            }
        }
    }

    /// <summary>The rows of a page of a longer list.</summary>
    public void Rows(IReadOnlyList<ListRow> rows)
    {
        foreach (var row in rows)
        {
            Row(row.What, row.Detail, row.Tone, row.Open is null ? null : new CardButton("Open", row.Open));
        }
    }
}
