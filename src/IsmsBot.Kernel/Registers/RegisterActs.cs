using System.Text.Json;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Permissions;
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
    ];

    public override IReadOnlyList<View> Views => [new OneView<T>(this), new MineView<T>(this), new AllView<T>(this), .. HasNew ? [new NewView<T>(this)] : Array.Empty<View>()];

    /// <summary>Whether somebody may put a new one on record with the form.</summary>
    private bool HasNew => Form is not null && Makes != Who.Nobody;

    private IEnumerable<KnownAct> FormActs => Form is null ? [] :
    [
        new(VerbOf("fill-in"), new FillIn<T>(this, HasNew ? null : " "), data => new FillIn<T>(this, data.Text("record") is { Length: > 0 } id ? id : null), () => []),
        .. HasNew ? [NewAct] : Array.Empty<KnownAct>(),
        new(VerbOf("edit"), new KeepRecord<T>(this, " ", 0, null!), data => new KeepRecord<T>(this, data.Text("record"), data.Number("version"), KeepRecord<T>.Read(data)), Inputs),
    ];

    private KnownAct NewAct => new(VerbOf("new"), new KeepRecord<T>(this, "", 0, null!), data => new KeepRecord<T>(this, "", 0, KeepRecord<T>.Read(data)), Inputs);

    private IEnumerable<string> Inputs() => Form!.Fields.Where(field => field.Asked).Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name))
        .SelectMany(name => new[] { name, name + Cards.CardKit.TypedName });
}
