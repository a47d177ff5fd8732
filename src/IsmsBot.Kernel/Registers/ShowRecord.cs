using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Kernel.Registers;

/// <summary>Opens a record. Changes nothing.</summary>
internal sealed record ShowRecord<T>(Register<T> Register, string Id) : Act<T>(Id), IMadeByRegister
    where T : Record
{
    public string Verb => Register.VerbOf("show");

    public byte[] Write() => MadeAct.Write(Record);

    public override Who Allowed() => Register.Reads;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(T record, Turn turn) => Reply.With(await Register.CardAsync(record, turn.Reader));
}

/// <summary>A page of the list. Changes nothing.</summary>
internal sealed record ShowList<T>(Register<T> Register, bool Own, int From) : FreeAct, IMadeByRegister
    where T : Record
{
    public string Verb => Register.VerbOf("list");

    public byte[] Write() => MadeAct.Write(from: From, own: Own);

    public override Who Allowed() => Who.May(Register.Permission);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Turn turn) => Reply.With(await Register.ListAsync(turn, Own, From));
}
