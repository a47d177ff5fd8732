using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Steps;

/// <summary>
/// A step that people take with a record: one line, or several of one action, of its life in the catalogue. Declared like this it is act, button,
/// reason form, guard and answer. A step with inputs or effects of its own is an act in a file of its own and only named here, for its button.
/// </summary>
public abstract class Step(string action, Sentence title)
{
    /// <summary>The action of the catalogue: retire.</summary>
    public string Action => action;

    /// <summary>What the button says.</summary>
    public Sentence Title => title;

    public ButtonStyle Style { get; init; }

    /// <summary>The question whose answer is kept as the reason (GEN-07); null when nothing is asked.</summary>
    public Sentence? Ask { get; init; }

    /// <summary>What the button below the question says; the title when it is not given.</summary>
    public Sentence? Button { get; init; }

    /// <summary>Inputs of an act with a file of its own; its button stands below them.</summary>
    public Action<CardKit>? Form { get; init; }

    /// <summary>The act of a file of its own, of a record at a version; null for a plain step.</summary>
    public Func<string, int, Act>? Act { get; init; }

    internal virtual bool IsPlain => Act is null;
}

/// <summary>A step of one type of record.</summary>
public sealed class Step<T>(string action, Sentence title) : Step(action, title)
    where T : Record
{
    /// <summary>The act of a file of its own that carries more of the record than its id and version: a fingerprint of what was shown.</summary>
    public Func<T, Act>? Does { get; init; }

    /// <summary>Inputs of an act with a file of its own that begin with what the record says.</summary>
    public Action<CardKit, T>? Inputs { get; init; }

    /// <summary>The answer to whoever took it.</summary>
    public Sentence Said { get; init; } = Sentence.Nothing;

    /// <summary>What becomes of the record besides its state. No conditions: what needs an "if" is an act in its own file.</summary>
    public Action<T, StepTaken>? Then { get; init; }

    /// <summary>
    /// For an act that changes the record and not its state, which the catalogue has no line for: when its card offers it. By default when the
    /// state allows it.
    /// </summary>
    public Func<T, bool>? When { get; init; }

    /// <summary>Who may, where the catalogue has no line of the action.</summary>
    public Who? By { get; init; }

    /// <summary>
    /// The guards of the line that look at the record or at what was typed, by id, each with what holds. GEN-07 and the general ones are known.
    /// </summary>
    public IReadOnlyDictionary<string, StepGuard<T>> Guards { get; init; } = new Dictionary<string, StepGuard<T>>();

    /// <summary>Who is told, besides whoever took it; with <see cref="News"/>.</summary>
    public Func<T, string?>? Tells { get; init; }

    /// <summary>What that person reads: of the record, by the name of whoever took the step and with the reason.</summary>
    public Func<T, string, string?, Sentence>? News { get; init; }

    /// <summary>Who reads the reason, in words; the owner by name when it is not given.</summary>
    public Sentence? ReadBy { get; init; }

    internal bool IsOffered(T record) => When?.Invoke(record) ?? record.Allows(Action);

    internal override bool IsPlain => Act is null && Does is null;

    /// <summary>With a record, for somebody who may take it.</summary>
    public OfferedStep With(T record) => new(this, Does is { } does ? (_, _) => does(record) : Act!, record.Id, record.Version)
    {
        Form = Inputs is { } inputs ? kit => inputs(kit, record) : Form,
    };
}

/// <summary>Who takes a step, when, and what they typed.</summary>
public sealed record StepTaken(string ActorId, DateOnly Today, string Reason);

/// <summary>What has to hold for a step, and what fills the holes of the guard's sentence when it does not.</summary>
public sealed record StepGuard<T>(Func<T, StepTaken, bool> Holds, Func<T, (string Name, Sentence Value)[]>? Values = null)
    where T : Record;

/// <summary>A step that one reader may take with one record as it stands.</summary>
public sealed record OfferedStep(Step Step, Func<string, int, Act> Act, string Record, int Version)
{
    /// <summary>The inputs above its button; null for a step that asks nothing, or only why.</summary>
    public Action<CardKit>? Form { get; init; } = Step.Form;
}
