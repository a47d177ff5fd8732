using System.Runtime.CompilerServices;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Data;

/// <summary>How far a record may be seen.</summary>
public enum Classification
{
    Public,
    Internal,
    Confidential,
    StrictlyConfidential,
}

/// <summary>
/// Something people act on. Its id is what people see, what cards carry and what auditors cite (ENR-0057): one key everywhere.
/// Nothing is ever deleted (GEN-08). The envelope is that of the catalogue, records.json.
/// </summary>
public abstract class Record
{
    /// <summary>PREFIX-number, never used again.</summary>
    public required string Id { get; init; }

    public Guid Uid { get; internal set; }

    public required string Title { get; set; }

    public string? OwnerId { get; set; }

    public Classification Classification { get; set; } = Classification.Internal;

    /// <summary>Turned by every act that changes what the record says; cards carry it (GEN-02).</summary>
    public int Version { get; internal set; }

    public DateTimeOffset CreatedAt { get; internal set; }

    public string CreatedById { get; internal set; } = "";

    public DateTimeOffset UpdatedAt { get; internal set; }

    public string UpdatedById { get; internal set; } = "";

    public DateOnly? RetainUntil { get; set; }

    /// <summary>
    /// The day of the next reminder or escalation of any duty that the record gives; null when none is left. Worked out at the save.
    /// </summary>
    public DateOnly? NextStepOn { get; set; }

    /// <summary>The state as the catalogue spells it: in-review.</summary>
    public abstract string State { get; }

    /// <summary>The record's type as the catalogue names it.</summary>
    public virtual string RecordType => GetType().Name;

    /// <summary>What the catalogue calls the records of a class.</summary>
    public static string TypeOf(Type record) => ((Record)RuntimeHelpers.GetUninitializedObject(record)).RecordType;

    /// <summary>Whether the life of the record (records.json) has such a step out of its state.</summary>
    public bool Allows(string action) => Lifecycle.Of(this).Allows(State, action);

    /// <summary>Refuses with GEN-05 when the life of the record has no such step out of its state.</summary>
    public void MustAllow(string action) => _ = Lifecycle.Of(this).Next(this, action);

    internal abstract void Enter(string state);

    /// <summary>A state as people read it.</summary>
    internal abstract Sentence StateWords(string state);
}

/// <summary>A record with a state of its own kind.</summary>
public abstract class Record<TState> : Record
    where TState : struct, Enum
{
    public TState Status { get; internal set; }

    public override string State => StateName.Of(Status);

    internal sealed override void Enter(string state) => Status = StateName.Read<TState>(state);

    internal sealed override Sentence StateWords(string state) => $"{StateName.Read<TState>(state)}";
}
