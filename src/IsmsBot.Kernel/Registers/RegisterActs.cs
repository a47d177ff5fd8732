using System.Text.Json;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Registers;

/// <summary>The acts and the views that a register makes.</summary>
public abstract partial class Register<T>
{
    public sealed override IReadOnlyList<KnownAct> Acts =>
    [
        new(VerbOf("show"), new ShowRecord<T>(this, ""), data => new ShowRecord<T>(this, data.Text("record")), _ => false),
        new(VerbOf("list"), new ShowList<T>(this, false, 0), data => new ShowList<T>(this, data.Ticked("own"), data.Number("from")), _ => false),
        .. Steps.Where(step => step.IsPlain).Select(step => new KnownAct(
            VerbOf(step.Action), new TakeStep<T>(this, step, "", 0, null),
            data => new TakeStep<T>(this, step, data.Text("record"), data.Number("version"), data.Text(Reasoned.Reason)),
            input => input == Reasoned.Reason)),
        .. FormActs,
        .. MoreActs,
    ];

    /// <summary>Acts of a kind of register that has more than steps and a form.</summary>
    internal virtual IEnumerable<KnownAct> MoreActs => [];

    public override IReadOnlyList<View> Views =>
    [
        new OneView<T>(this), new MineView<T>(this), new AllView<T>(this),
        .. HasNew ? [new NewView<T>(this)] : Array.Empty<View>(),
        .. File is null ? Array.Empty<View>() : [new ExportView(this), new ImportView(this)],
    ];

    /// <summary>Whether people put a new one on record with a form.</summary>
    private bool HasNew => Form is not null && Makes != Who.Nobody;

    private IEnumerable<KnownAct> FormActs => Form is null ? [] :
    [
        new(VerbOf("fill-in"), new FillIn<T>(this, HasNew ? null : " "), ReadFillIn, _ => false),
        .. HasNew ? [NewAct] : Array.Empty<KnownAct>(),
        new(VerbOf("edit"), new KeepRecord<T>(this, " ", 0, null!), ReadEdit, IsInput),
    ];

    private KnownAct NewAct => new(
        VerbOf("new"), new KeepRecord<T>(this, "", 0, null!), data => new KeepRecord<T>(this, "", 0, KeepRecord<T>.Read(data)), IsInput);

    private FillIn<T> ReadFillIn(JsonElement data) => new(this, data.Text("record") is { Length: > 0 } id ? id : null);

    private KeepRecord<T> ReadEdit(JsonElement data) => new(this, data.Text("record"), data.Number("version"), KeepRecord<T>.Read(data));

    private bool IsInput(string input) => Form!.Fields.Where(field => field.Asked).Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name))
        .Any(name => input == name || input == name + Cards.CardKit.TypedName);
}
