using System.Linq.Expressions;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>What a person is to a record, so that somebody has to take their place when they leave (5.3).</summary>
/// <param name="what">As the card of a handover says it: "risk owner".</param>
/// <param name="person">Who it is, by id; the database is asked with it, and it is read in memory.</param>
/// <param name="hand">Puts somebody else in their place; may leave it as it is where a rule forbids it.</param>
public sealed class Owning<T>(Sentence what, Expression<Func<T, string?>> person, Action<T, string> hand)
    where T : Record
{
    private readonly Func<T, string?> personOf = person.Compile(preferInterpretation: true);

    public Sentence What => what;

    public Expression<Func<T, string?>> Person => person;

    public bool IsOf(T record, string personId) => personOf(record) == personId;

    public void Hand(T record, string to) => hand(record, to);
}

/// <summary>A record that needs somebody who keeps it right.</summary>
/// <param name="Record">The record, loaded to be changed.</param>
/// <param name="What">What the person is to it.</param>
/// <param name="GiveTo">Puts the person of an id in their place.</param>
public sealed record Owned(Record Record, Sentence What, Action<string> GiveTo);
