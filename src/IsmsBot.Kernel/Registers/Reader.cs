using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Steps;

namespace IsmsBot.Kernel.Registers;

/// <summary>
/// Who will read a card: the person who clicked, or somebody it is sent to. What a card offers is asked for the reader, never for the actor.
/// </summary>
public sealed class Reader(Turn turn, Person person)
{
    public Turn Turn => turn;

    public Person Person => person;

    public string Id => person.Id;

    public IsmsDb Db => turn.Db;

    public CancellationToken Cancellation => turn.Cancellation;

    /// <summary>Today where the reader is.</summary>
    public DateOnly Today => LocalTime.Day(turn.Now, person.TimeZone);

    public Task<string> NameAsync(string? personId) => turn.NameAsync(personId);

    /// <summary>A link of the reader's own, which leads to something outside the chat.</summary>
    /// <param name="what">Key of what opens it (<see cref="Links.Readable"/>).</param>
    public Task<string> LinkAsync(string what, string of, string content) => turn.Links.ToAsync(what, of, content, person.Id, turn.Cancellation);

    public ValueTask<bool> MayAsync(Who who, Record? record) => who.MayAsync(person, record, turn.Db, turn.Cancellation);

    /// <summary>The steps that the reader may take with a record as it is now, in the order of its register.</summary>
    public Task<IReadOnlyList<OfferedStep>> StepsAsync<T>(T record)
        where T : Record => RoomCatalog.RegisterOf<T>().OfferedAsync(record, this);
}
