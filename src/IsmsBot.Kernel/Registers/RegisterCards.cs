using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>The cards of a register.</summary>
public abstract partial class Register<T>
{
    /// <summary>One record for a reader. A register whose card is more than facts and steps draws its own.</summary>
    public virtual async Task<Card> CardAsync(T record, Reader reader) =>
        new RecordCard(CardType, record.Id, Overline(record), Sentence.Of(record.Title), await FactsAsync(record, reader))
        {
            Speaker = Room,
            Text = Text(record),
            Reason = await ReasonAsync(record, reader),
            Hint = Hint(record),
            Notices = Notices(record),
            Steps = await OfferedAsync(record, reader),
            Change = Form is not null && CanChange(record) && await reader.MayAsync(Edits, record) ? new FillIn<T>(this, record.Id) : null,
            ChangeTitle = ChangeTitle(record),
            Of = this,
        };

    /// <summary>Opens a record, from a card or a list of another room.</summary>
    public Act Show(string id) => new ShowRecord<T>(this, id);

    /// <summary>What kind of thing it is, above its title.</summary>
    public virtual Sentence Overline(T record) => $"{Noun.Heading}, {record.StateWords(record.State)}";

    /// <summary>Words that stand whole on the card; null for none.</summary>
    public virtual Sentence? Text(T record) => null;

    /// <summary>Coloured lines below the text: how grave it is, what waits.</summary>
    public virtual IReadOnlyList<(Tone Tone, Sentence Words)> Notices(T record) => [];

    /// <summary>What the button says that opens the form.</summary>
    public virtual Sentence ChangeTitle(T record) => "Change";

    /// <summary>What the button below the form says.</summary>
    public virtual Sentence SaveTitle => "Save";

    /// <summary>Below the rows of its list: what else can be done with it.</summary>
    public virtual IReadOnlyList<CardButton> ListButtons => [];

    /// <summary>A quiet line below the facts: what to think of when deciding; null for none.</summary>
    public virtual Sentence? Hint(T record) => null;

    /// <summary>What the card says below its title: the fields of the form in words.</summary>
    public virtual async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(T record, Reader reader)
    {
        var facts = new List<(Sentence, Sentence)>();
        foreach (var field in Form?.Fields.Where(field => field.Shown && field.Name != nameof(Record.Title)) ?? [])
        {
            facts.Add((field.Label, await field.WordsAsync(record, reader)));
        }

        return facts;
    }

    /// <summary>A quiet line below the fields of the form.</summary>
    public virtual Sentence? FormHint => null;

    /// <summary>Above the fields of a new one.</summary>
    public virtual Sentence FormTitle => Noun.Heading;

    /// <summary>Whether nothing about it can be changed any more: it is in a final state (records.json).</summary>
    public bool IsOver(T record) => Kind.Final.Contains(record.State, StringComparer.Ordinal);

    /// <summary>Whether a person sees the records of everybody.</summary>
    public virtual bool SeesAll(People.Person person) => person.Scope(Permission) == "any";

    /// <summary>A page of the list, of the reader's own records or of all that they may see.</summary>
    public virtual async Task<ListCard> ListAsync(Turn turn, bool own, int from)
    {
        own |= !SeesAll(turn.Actor);
        var all = turn.Db.Set<T>().AsNoTracking();
        return await ListAsync(turn, Listed(own ? Mine(all, turn.ActorId) : all), own, from);
    }

    /// <summary>A page of some records.</summary>
    public async Task<ListCard> ListAsync(Turn turn, IQueryable<T> listed, bool own, int from)
    {
        from = Math.Clamp(from, 0, Counting.Most);
        var count = await listed.CountForPeopleAsync(turn.Cancellation);
        var page = await Ordered(listed).ThenBy(record => record.Id).Skip(from).Take(ListCard.MostRows).ToListAsync(turn.Cancellation);
        var number = count > Counting.Most ? (Sentence)$"more than {Counting.Most}" : (Sentence)$"{count}";
        return new ListCard(
            StateName.Kebab(Type) + ".list", own ? (Sentence)$"Your {Noun.Plural}: {number}" : (Sentence)$"{Noun.PluralHeading}: {number}",
            [.. page.Select(record => Row(record, turn.Today))], from, count)
        {
            Speaker = Room,
            Page = start => new ShowList<T>(this, own, start),
            Buttons = [.. ListButtons, .. HasNew && await Makes.MayAsync(turn.Actor, null, turn.Db, turn.Cancellation)
                ? new[] { new CardButton($"New: {Noun.Single}", new FillIn<T>(this, null)) } : []],
            Empty = "There are none.",
        };
    }

    /// <summary>What somebody is asked about, when the calendar asks: the first page of it.</summary>
    public ListCard AskedCard(IReadOnlyList<T> records, Sentence says, DateOnly today)
    {
        IReadOnlyList<ListRow> rows = [.. records.Take(ListCard.MostRows).Select(record => Row(record, today))];
        return new ListCard(StateName.Kebab(Type) + ".list", says, rows, 0, records.Count)
        {
            Speaker = Room,
            Page = start => new ShowList<T>(this, true, start),
        };
    }

    /// <summary>The form, to fill in or to change.</summary>
    /// <param name="record">The one to change; null for a new one.</param>
    /// <param name="typed">What stands in it already.</param>
    public async Task<FormCard> FormCardAsync(Turn turn, T? record, IReadOnlyDictionary<string, string?> typed)
    {
        var reading = new FormReading(turn);
        var fields = new List<DrawnField>();
        foreach (var field in Form!.Fields.Where(field => field.Asked && IsAsked(field, turn)))
        {
            fields.Add(await field.DrawnAsync(typed.GetValueOrDefault(field.Name), reading));
        }

        return new FormCard(
            StateName.Kebab(Type) + (record is null ? ".new" : ".edit"),
            record is null ? (Sentence)$"New: {Noun.Single}" : (Sentence)$"Change {record.Id}",
            record is null ? FormTitle : Sentence.Of(record.Title), fields, new KeepRecord<T>(this, record?.Id ?? "", record?.Version ?? 0, null!))
        {
            Speaker = Room,
            Leave = record is null ? null : new ShowRecord<T>(this, record.Id),
            Hint = FormHint,
            SaveTitle = SaveTitle,
        };
    }

    /// <summary>A record as a line of a list.</summary>
    public ListRow Row(T record, DateOnly today) =>
        new(Sentence.Of(record.Title), $"{record.Id}, {Line(record, today)}", LineTone(record, today), Opens(record.Id));

    public override Act Opens(string recordId) => new ShowRecord<T>(this, recordId);

    /// <summary>Whether a field is asked of this person; somebody who may enter only what is theirs is not asked whose it is.</summary>
    protected virtual bool IsAsked(Field<T> field, Turn turn) => true;
}
