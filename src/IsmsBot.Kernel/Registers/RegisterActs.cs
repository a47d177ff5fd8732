using System.Text.Json;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Registers;

/// <summary>The acts and the views that a register makes.</summary>
public abstract partial class Register<T>
{
    public sealed override IReadOnlyList<KnownAct> Acts =>
    [
        new(VerbOf("show"), new ShowRecord<T>(this, ""), data => new ShowRecord<T>(this, data.Text("record")), () => []),
        new(VerbOf("list"), new ShowList<T>(this, false, 0), data => new ShowList<T>(this, data.Ticked("own"), data.Number("from")), () => []),
        .. Steps.Where(step => step.IsPlain).Select(step => new KnownAct(
            VerbOf(step.Action), new TakeStep<T>(this, step, "", 0, null),
            data => new TakeStep<T>(this, step, data.Text("record"), data.Number("version"), data.Text(Reasoned.Reason)), () => [Reasoned.Reason])),
        .. FormActs,
        .. MoreActs,
    ];

    /// <summary>Acts of a kind of register that has more than steps and a form.</summary>
    internal virtual IEnumerable<KnownAct> MoreActs => [];

    public override IReadOnlyList<View> Views => [new OneView<T>(this), new MineView<T>(this), new AllView<T>(this), .. Form is null ? Array.Empty<View>() : [new NewView<T>(this)]];

    private IEnumerable<KnownAct> FormActs => Form is null ? [] :
    [
        new(VerbOf("fill-in"), new FillIn<T>(this, null), data => new FillIn<T>(this, data.Text("record") is { Length: > 0 } id ? id : null), () => []),
        new(VerbOf("new"), new KeepRecord<T>(this, "", 0, null!), data => new KeepRecord<T>(this, "", 0, KeepRecord<T>.Read(data)), Inputs),
        new(VerbOf("edit"), new KeepRecord<T>(this, " ", 0, null!), data => new KeepRecord<T>(this, data.Text("record"), data.Number("version"), KeepRecord<T>.Read(data)), Inputs),
    ];

    private IEnumerable<string> Inputs() => Form!.Fields.Where(field => field.Asked).Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name))
        .SelectMany(name => new[] { name, name + Cards.CardKit.TypedName });
}
