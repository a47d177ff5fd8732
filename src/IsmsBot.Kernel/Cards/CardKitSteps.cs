using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Steps;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Cards;

/// <summary>The buttons of a record's life, and lists of which a card shows ten rows (domain 0.8).</summary>
public sealed partial class CardKit
{
    private const int LongestReason = 500;

    /// <summary>
    /// What this reader may do now, as it was asked for them: plain steps as buttons, those that ask something as forms behind a button.
    /// </summary>
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

    /// <summary>Some rows of a list that is there as a whole, or its end when there are fewer by now; below them its neighbours.</summary>
    /// <param name="row">Draws one.</param>
    /// <param name="page">Opens the page that begins with a row, on the same card.</param>
    public void Paged<T>(IReadOnlyList<T> all, int from, Action<T> row, Func<int, Act> page)
    {
        from = Math.Clamp(from, 0, Math.Max(0, (all.Count - 1) / ListCard.MostRows * ListCard.MostRows));
        IReadOnlyList<T> rows = [.. all.Skip(from).Take(ListCard.MostRows)];
        foreach (var one in rows)
        {
            row(one);
        }

        Pages(from, rows.Count, all.Count, page);
    }

    /// <summary>Below the rows of a page: where it stands in the list, and the buttons to its neighbours; nothing when all rows fit.</summary>
    /// <param name="page">Opens the page that begins with a row, on the same card.</param>
    public void Pages(int from, int shown, int all, Func<int, Act> page)
    {
        if (all <= ListCard.MostRows)
        {
            return;
        }

        Quiet(all > Counting.Most
            ? (Sentence)$"{from + 1} to {from + shown} of more than {Counting.Most}" : (Sentence)$"{from + 1} to {from + shown} of {all}");
        if (from + shown < all)
        {
            Button("More", page(from + ListCard.MostRows), ButtonStyle.WithoutInputs);
        }

        if (from > 0)
        {
            Button("Back", page(Math.Max(0, from - ListCard.MostRows)), ButtonStyle.WithoutInputs);
        }
    }
}
