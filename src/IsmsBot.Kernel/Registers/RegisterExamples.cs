using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>The cards of a register with made-up records, for pictures.</summary>
public abstract partial class Register<T>
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    /// <summary>Made-up records, one for each state worth a picture.</summary>
    protected virtual IReadOnlyList<T> Examples => [];

    public override IReadOnlyList<Card> SampleCards
    {
        get
        {
            var examples = Examples;
            if (examples.Count == 0)
            {
                return [];
            }

            List<Card> cards = [ListOf(examples, 1), ListOf(examples, 2)];
            if (HasNew)
            {
                cards.Add(new FormCard(CardType, $"New: {Noun.Single}", FormTitle, Drawn(null), new KeepRecord<T>(this, "", 0, null!))
                {
                    Speaker = Room,
                    Hint = FormHint,
                });
            }

            if (Form is not null)
            {
                var save = new KeepRecord<T>(this, examples[0].Id, 3, null!);
                cards.Add(new FormCard(CardType, $"Change {examples[0].Id}", Sentence.Of(examples[0].Title), Drawn(examples[0]), save)
                {
                    Speaker = Room,
                    Hint = FormHint,
                    Leave = new ShowRecord<T>(this, examples[0].Id),
                    SaveTitle = SaveTitle,
                });
            }

            cards.AddRange(examples.Select(ExampleCard));
            return cards;
        }
    }

    /// <summary>The card of a made-up record, for a reader who may do everything; a register that draws its own says how.</summary>
    protected virtual Card ExampleCard(T record) =>
        new RecordCard(CardType, record.Id, Overline(record), Sentence.Of(record.Title), ExampleFacts(record))
        {
            Speaker = Room,
            Text = Text(record),
            Hint = Hint(record),
            Notices = Notices(record),
            Steps = StepsOf(record),
            Change = Form is not null && CanChange(record) ? new FillIn<T>(this, record.Id) : null,
            ChangeTitle = ChangeTitle(record),
            Of = this,
        };

    protected virtual IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(T record) =>
        [.. (Form?.Fields ?? []).Where(field => field.Shown && field.Name != nameof(record.Title))
            .Select(field => (field.Label, field.ExampleWords(record)))];

    private ListCard ListOf(IReadOnlyList<T> examples, int all) => new(
        "list", $"{Noun.PluralHeading}: {all}", [.. examples.Take(all).Select(record => Row(record, Today))], 0, all == 1 ? 1 : 25)
    {
        Speaker = Room,
        Page = start => new ShowList<T>(this, false, start),
        Buttons = ListButtons,
        Empty = "There are none.",
    };

    private IReadOnlyList<DrawnField> Drawn(T? record) =>
        [.. Form!.Fields.Where(field => field.Asked).Select(field => field.ExampleDrawn(record is null ? null : field.Text(record)))];
}
