using System.Text.Json.Serialization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Links;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Rooms;

/// <summary>
/// One room: the folder that holds everything one workflow is. What lies in the folder is found there (acts, views, registers, reminders, jobs); the
/// room says only what cannot be seen from its types. All of it is derived everywhere else: verbs, help, rights, readiness, documents.
/// </summary>
public abstract class Workflow
{
    /// <summary>First part of every verb: awareness/acknowledge. The name of the folder.</summary>
    public virtual string Slug => StateName.Kebab(GetType().Namespace!.Split('.')[^1]);

    public abstract Sentence Title { get; }

    /// <summary>Under which heading help lists what the room understands; rooms of one subject share one.</summary>
    public virtual Sentence Group => Title;

    /// <summary>Clause keys that the room gives evidence for; numbers are looked up when shown.</summary>
    public abstract IReadOnlyList<string> Clauses { get; }

    /// <summary>Source-generated JSON of the room's acts; null for a room whose acts are all made by its registers.</summary>
    public virtual JsonSerializerContext? Json => null;

    /// <summary>The acts that have a file, by name, without those that a register makes.</summary>
    public virtual IReadOnlyList<Type> Acts => Found.Acts;

    /// <summary>Every act with its verb, those of the registers too.</summary>
    public virtual IReadOnlyList<KnownAct> KnownActs => Known;

    /// <summary>Types of the records that the room keeps.</summary>
    public virtual IReadOnlyList<Type> Records => Found.Records;

    public IReadOnlyList<Register> Registers => Found.Registers;

    public virtual IReadOnlyList<View> Views => [.. Found.Views, .. Registers.SelectMany(register => register.Views)];

    public IReadOnlyList<Interview> Interviews => Found.Interviews;

    /// <summary>Files that people may send.</summary>
    public IReadOnlyList<FileTaker> Files => Found.Files;

    /// <summary>What people can do with a message from its menu.</summary>
    public IReadOnlyList<MessageAction> MessageActions => Found.MessageActions;

    /// <summary>What people open by a link of their own.</summary>
    public IReadOnlyList<Readable> Readables => Found.Readables;

    public IReadOnlyList<Reminder> Reminders => [.. Found.Reminders, .. Registers.SelectMany(register => register.AllDuties)];

    /// <summary>By name, or as the room orders them where one has to come before another.</summary>
    public virtual IReadOnlyList<Job> Jobs => Found.Jobs;

    public IReadOnlyList<TaskSource> Tasks => Found.Tasks;

    /// <summary>Kinds of task that the room gives to people: in "my tasks", reminded and escalated like any other.</summary>
    public virtual IReadOnlyList<TaskKind> TaskKinds => [];

    public IReadOnlyList<DeliveryEffect> Deliveries => Found.Deliveries;

    public virtual IReadOnlyList<ClauseTest> ClauseTests => [];

    /// <summary>Every card with made-up values: pictures, checks and the gallery are made from them.</summary>
    public virtual IReadOnlyList<Card> SampleCards => [.. Registers.SelectMany(register => register.SampleCards)];

    /// <summary>
    /// What the room sends somebody of its own accord when they write, in the save of the answer. It is asked at every message, so it looks at the
    /// database only where it has cause to.
    /// </summary>
    public virtual Task GreetAsync(Turn turn) => Task.CompletedTask;

    internal IReadOnlyList<KnownAct> Known { get; set; } = [];

    /// <summary>What was found in the folder.</summary>
    internal RoomFurniture Found { get; set; } = RoomFurniture.None;
}
