namespace IsmsBot.Workflows.Triggers;

/// <summary>What happened, of which kind, where it is written down, since when.</summary>
/// <param name="Typed">What stands in the form.</param>
public sealed record NewTriggerCard(RaiseTrigger Typed) : Card
{
    /// <summary>Kinds that people record; a method, a document and a critical asset are always seen by the bot.</summary>
    internal static readonly IReadOnlyList<CauseKind> Kinds =
    [
        CauseKind.IncidentMajor, CauseKind.AuditMajor, CauseKind.ContextChange, CauseKind.NewRequirement, CauseKind.SupplierChange, CauseKind.NewSite,
        CauseKind.NewDepartment, CauseKind.RoleChange,
    ];

    public override string Type => "trigger.new";

    public override Sentence Summary => "Something calls for a new look at the risks";

    public override void Draw(CardKit kit)
    {
        kit.Overline("New trigger");
        kit.Title(Summary);
        kit.Text($"It has to be answered within {Trigger.DaysToAnswer:day|days}, a major incident within {Trigger.DaysToAnswerIncident}.");
        kit.Text("The answer is an assessment, or the reason why none is needed.");
        kit.Ask(nameof(RaiseTrigger.What), "What happened?", Typed.What ?? "", required: false, most: 120);
        kit.Choose(nameof(RaiseTrigger.Kind), "Kind", [.. Kinds.Select(k => new Option(StateName.Of(k), TriggerWords.Of(k)))], Typed.Kind,
            required: false, open: false);
        kit.Ask(
            nameof(RaiseTrigger.Reference), "Reference: number of the report, asset or supplier, or name of the place", Typed.Reference ?? "",
            required: false, most: 100);
        kit.AskDate(nameof(RaiseTrigger.Since), "Since when?", Typed.Since, required: false);
        kit.Button("Record it", new RaiseTrigger(), ButtonStyle.Main);
    }
}
