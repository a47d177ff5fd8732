using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>Opens the form of a new record, or of one to change. Changes nothing.</summary>
internal sealed record FillIn<T>(Register<T> Register, string? Id) : Act, IMadeByRegister
    where T : Record
{
    public string Verb => Register.VerbOf("fill-in");

    public byte[] Write() => MadeAct.Write(Id);

    public override Who Allowed() => Id is null ? Register.Makes : Register.Edits;

    public override bool OnlyLooks() => true;

    internal override string? RecordId() => Id;

    internal override async Task<Reply> RunAsync(Turn turn)
    {
        var record = Id is null
            ? null
            : await turn.Db.Set<T>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == Id, turn.Cancellation) ?? throw Refuse.NotFound(Id, "help");
        return await Allowed().RefusalAsync(turn, record) is { } refusal ? throw refusal : await Register.AskAsync(turn, record);
    }
}

/// <summary>
/// Puts a new record on record, or changes one at the version that the person was looking at. What was typed is kept whatever is wrong (GEN-04).
/// </summary>
internal sealed record KeepRecord<T>(Register<T> Register, string Id, int Seen, IReadOnlyDictionary<string, string?> Typed)
    : VersionedAct<T>(Id, Seen), IMadeByRegister
    where T : Record
{
    public string Verb => Register.VerbOf(Id.Length == 0 ? "new" : "edit");

    public byte[] Write() => Id.Length == 0 ? MadeAct.Write() : MadeAct.Write(Record, Version);

    public override Who Allowed() => Id.Length == 0 ? Register.Makes : Register.Edits;

    internal override string? RecordId() => Id.Length == 0 ? null : Id;

    /// <summary>Field by field, as inputs send them; a person that was typed counts when nobody was picked.</summary>
    public static Dictionary<string, string?> Read(JsonElement data)
    {
        var typed = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var input in data.EnumerateObject())
        {
            typed[input.Name] = data.Text(input.Name);
        }

        foreach (var name in typed.Keys.Where(name => name.EndsWith(CardKit.TypedName, StringComparison.Ordinal)).ToList())
        {
            var field = name[..^CardKit.TypedName.Length];
            typed[field] = typed.GetValueOrDefault(field) is { Length: > 0 } picked ? picked : typed[name];
        }

        return typed;
    }

    internal override async Task<Reply> RunAsync(Turn turn)
    {
        if (Id.Length > 0)
        {
            return await base.RunAsync(turn);
        }

        return await Allowed().RefusalAsync(turn, null) is { } refusal ? throw refusal : await Register.KeepAsync(turn, null, Typed);
    }

    protected override async Task<Card?> CurrentCardAsync(T record, Turn turn) => await Register.FormCardAsync(turn, record, Typed);

    protected override Task<Reply> DoAsync(T record, Turn turn) => Register.KeepAsync(turn, record, Typed);
}
