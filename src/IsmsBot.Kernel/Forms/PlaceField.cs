using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Forms;

/// <summary>A unit of the organisation or one of its sites, by id or by name.</summary>
public abstract class PlaceField<T> : Field<T>
    where T : Record
{
    private readonly Property<T, string?> property;

    private protected PlaceField(Property<T, string?> property, Sentence label)
        : base(property.Name, label) => this.property = property;

    public override string? Text(T record) => property.Get(record);

    public override async ValueTask<Sentence> WordsAsync(T record, Reader reader) =>
        property.Get(record) is { } id ? Sentence.Of(await NameAsync(id, reader) ?? id) : (Sentence)"not set";

    public override async ValueTask<string?> FileTextAsync(T record, FormReading reading)
    {
        var id = property.Get(record);
        return (await PlacesAsync(reading)).FirstOrDefault(place => place.Id == id).Name ?? id;
    }

    public override async ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) =>
        [.. (await PlacesAsync(reading)).Select(place => new Option(place.Id, Sentence.Of(place.Name)))];

    protected internal override IReadOnlyList<Option> ExampleOptions =>
        [new("SIT-UTR", Sentence.Of(Made.Places[0])), new("SIT-LDS", Sentence.Of(Made.Places[1]))];

    protected internal override Sentence ExampleWords(T record) => property.Get(record) is null ? "not set" : Sentence.Of(Made.Places[0]);

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Choose(Name, Question ?? Label, options, value, required: false, open: false);

    public override async ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading)
    {
        if (text is null)
        {
            return record => property.Set(record, null);
        }

        var places = await PlacesAsync(reading);
        var place = places.FirstOrDefault(p => p.Id == text) is { Id: not null } byId
            ? byId
            : places.FirstOrDefault(p => SameText.Is(p.Name, text));
        return place.Id is { } id ? record => property.Set(record, id) : null;
    }

    protected abstract ValueTask<IReadOnlyList<(string Id, string Name)>> PlacesAsync(FormReading reading);

    protected abstract Task<string?> NameAsync(string id, Reader reader);
}

/// <summary>A unit of the organisation, as the directory knows them.</summary>
public sealed class UnitField<T>(Expression<Func<T, string?>> property, Sentence label) : PlaceField<T>(new Property<T, string?>(property), label)
    where T : Record
{
    protected override async ValueTask<IReadOnlyList<(string Id, string Name)>> PlacesAsync(FormReading reading) =>
        [.. (await reading.UnitsAsync()).Select(unit => (unit.Id, unit.Name))];

    protected override Task<string?> NameAsync(string id, Reader reader) =>
        reader.Db.Set<People.Department>().Where(unit => unit.Id == id).Select(unit => unit.Name).FirstOrDefaultAsync(reader.Cancellation);
}

/// <summary>A place where people work.</summary>
public sealed class SiteField<T>(Expression<Func<T, string?>> property, Sentence label) : PlaceField<T>(new Property<T, string?>(property), label)
    where T : Record
{
    protected override async ValueTask<IReadOnlyList<(string Id, string Name)>> PlacesAsync(FormReading reading) =>
        [.. (await reading.SitesAsync()).Select(site => (site.Id, site.Name))];

    protected override Task<string?> NameAsync(string id, Reader reader) =>
        reader.Db.Set<People.Site>().Where(site => site.Id == id).Select(site => site.Name).FirstOrDefaultAsync(reader.Cancellation);
}
