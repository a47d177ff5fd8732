namespace IsmsBot.Workflows.Risks.Register;

/// <summary>
/// A column of the register as a file. Those that a risk is rated and known again by are named here; every further field of the form of a risk is
/// a column by itself, so that a new one is written down once, in <see cref="RiskRegister"/>.
/// </summary>
public sealed class RegisterColumn
{
    /// <summary>Fields of the form whose columns have a name or a way of reading of their own.</summary>
    private static readonly string[] Own =
    [
        nameof(Risk.Cause), nameof(Risk.Event), nameof(Risk.Consequence), nameof(Risk.Kind), nameof(Risk.RiskOwnerId), nameof(Risk.AssetIds),
        nameof(Risk.Properties), nameof(Risk.ExistingControlIds),
    ];

    private static readonly Lazy<IReadOnlyList<RegisterColumn>> Every = new(() => [.. Named, .. Further]);

    private RegisterColumn(string english, string german, int width) => (English, German, Width) = (english, german, width);

    public static RegisterColumn Id { get; } = new("Id", "Nummer", 10);

    /// <summary>Number in the register it came from.</summary>
    public static RegisterColumn Reference { get; } = new("Reference", "Bisherige Nummer", 14);

    public static RegisterColumn Title { get; } = new("Title", "Titel", 40);

    public static RegisterColumn Kind { get; } = new("Kind", "Art", 20);

    public static RegisterColumn Cause { get; } = new("Cause", "Ursache", 40);

    public static RegisterColumn Event { get; } = new("Event", "Ereignis", 40);

    public static RegisterColumn Consequence { get; } = new("Consequence", "Folge", 40);

    public static RegisterColumn Owner { get; } = new("Owner", "Eigentümer", 26);

    public static RegisterColumn Assets { get; } = new("Assets", "Werte", 20);

    public static RegisterColumn Properties { get; } = new("Properties", "Schutzziele", 12);

    public static RegisterColumn Controls { get; } = new("Controls", "Maßnahmen", 20);

    public static RegisterColumn Likelihood { get; } = new("Likelihood", "Wahrscheinlichkeit", 12);

    public static RegisterColumn Confidentiality { get; } = new("Confidentiality", "Vertraulichkeit", 14);

    public static RegisterColumn Integrity { get; } = new("Integrity", "Integrität", 10);

    public static RegisterColumn Availability { get; } = new("Availability", "Verfügbarkeit", 12);

    /// <summary>As if our controls were not there.</summary>
    public static RegisterColumn LikelihoodWithoutControls { get; } = new("Likelihood without controls", "Wahrscheinlichkeit ohne Maßnahmen", 16);

    public static RegisterColumn ImpactWithoutControls { get; } = new("Impact without controls", "Auswirkung ohne Maßnahmen", 16);

    /// <summary>Calculated; where it is given it has to agree (RSK-05).</summary>
    public static RegisterColumn Score { get; } = new("Score", "Wert des Risikos", 8);

    /// <summary>All columns in their order.</summary>
    public static IReadOnlyList<RegisterColumn> All => Every.Value;

    public string English { get; }

    public string German { get; }

    /// <summary>Characters that it is wide in a workbook.</summary>
    public int Width { get; }

    /// <summary>The field of the form that it holds; null for a column of its own.</summary>
    public Field<Risk>? Field { get; private init; }

    private static IReadOnlyList<RegisterColumn> Named =>
    [
        Id, Reference, Title, Kind, Cause, Event, Consequence, Owner, Assets, Properties, Controls, Likelihood, Confidentiality, Integrity,
        Availability,
        LikelihoodWithoutControls, ImpactWithoutControls, Score,
    ];

    private static IEnumerable<RegisterColumn> Further =>
        RoomCatalog.RegisterOf<Risk>().Form!.Fields.Where(one => !Own.Contains(one.Name)).Select(Of);

    private static RegisterColumn Of(Field<Risk> one) =>
        new(one.Label.In(Language.English), one.Label.In(Language.German), 40) { Field = one };

    public bool IsHeaded(string heading) => string.Equals(English, heading.Trim(), StringComparison.OrdinalIgnoreCase)
        || string.Equals(German, heading.Trim(), StringComparison.OrdinalIgnoreCase);
}
