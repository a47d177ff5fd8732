using System.Text.Json.Serialization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Rooms;

/// <summary>
/// The table of contents of one room: what the room says here is derived everywhere else (verbs, help, permission matrix, reminders,
/// readiness, documents). It names; its neighbours in the folder define.
/// </summary>
public abstract class Workflow
{
    /// <summary>First part of every verb: awareness/acknowledge.</summary>
    public abstract string Slug { get; }

    public abstract Sentence Title { get; }

    /// <summary>Clause keys that the room gives evidence for; numbers are looked up when shown.</summary>
    public abstract IReadOnlyList<string> Clauses { get; }

    /// <summary>Source-generated JSON of the room's acts.</summary>
    public abstract JsonSerializerContext Json { get; }

    public virtual IReadOnlyList<Type> Acts => [];

    public virtual IReadOnlyList<View> Views => [];

    public virtual IReadOnlyList<Interview> Interviews => [];

    /// <summary>Files that people may send.</summary>
    public virtual IReadOnlyList<FileTaker> Files => [];

    /// <summary>What people can do with a message from its menu.</summary>
    public virtual IReadOnlyList<MessageAction> MessageActions => [];

    public virtual IReadOnlyList<ILifecycle> Lifecycles => [];

    public virtual IReadOnlyList<Reminder> Reminders => [];

    public virtual IReadOnlyList<Job> Jobs => [];

    public virtual IReadOnlyList<TaskSource> Tasks => [];

    /// <summary>Kinds of task that the room gives to people: in "my tasks", reminded and escalated like any other.</summary>
    public virtual IReadOnlyList<TaskKind> TaskKinds => [];

    public virtual IReadOnlyList<DeliveryEffect> Deliveries => [];

    public virtual IReadOnlyList<ClauseTest> ClauseTests => [];

    /// <summary>Every card with made-up values: pictures, checks and the gallery are made from them.</summary>
    public virtual IReadOnlyList<Card> SampleCards => [];

    protected static Type Can<T>()
        where T : Act => typeof(T);
}
