namespace IsmsBot.Workflows.Applicability;

/// <summary>One control: decision, reasons, how far it is, how it works, what relies on it; with a form for those who decide or own it.</summary>
public sealed record SoaCard(
    string EntryId, int Version, string ControlId, string ControlTitle, string Purpose, SoaEntryState Status, Applies Decision, string Reasons, string Why, Implementation Implemented, Implementation? Computed,
    string? How, string? OwnerId, string? Owner, IReadOnlyList<string> Risks, string Requirements, string Documents, string Evidence, ControlCheck Check, DateOnly? CheckedAt, IReadOnlyList<string> Treatments, int AllTreatments, IReadOnlyList<Option> Owners) : Card
{
    public static readonly IReadOnlyList<string> KnownReasons = ["risk", "legal", "contract", "business", "baseline"];

    /// <summary>A line with more risks than fit into an input keeps them as they are: the treatments keep them up to date.</summary>
    private const int MostTyped = 40;

    public bool MayDecide { get; init; }

    public bool IsOwner { get; init; }

    public override string Type => "soa.review";

    public override Sentence Summary => $"{ControlId} {ControlTitle}: {Decision}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Statement of Applicability, {Status}");
        kit.Title($"{ControlId} {ControlTitle}");
        kit.Quiet(Sentence.Of(Purpose));
        kit.Facts([.. Facts()]);
        if (Computed is { } computed && computed != Implemented && Decision == Applies.Included)
        {
            kit.Notice(Tone.Warning, $"The treatments say {computed}, the line says {Implemented}.");
        }

        // One form only: two with the same inputs would lose what is typed.
        if (MayDecide)
        {
            kit.More("Decide", Decide);
        }
        else if (IsOwner)
        {
            kit.More("Change", Change);
        }

        if (IsOwner || MayDecide)
        {
            kit.Button("Still right", new ConfirmControl(EntryId, Version), ButtonStyle.WithoutInputs);
        }

        kit.Footer(EntryId, "risk-treatment-process");
    }

    private IEnumerable<(Sentence Name, Sentence Value)> Facts()
    {
        yield return ("Decision", $"{Decision}");
        yield return (Decision == Applies.Excluded ? (Sentence)"Why it is left out" : (Sentence)"Why it is included", Reasons.Length == 0 ? Sentence.Of(Why) : (Sentence)$"{Reasons.Replace(" ", ", ", StringComparison.Ordinal)}: {Why}");
        if (Decision == Applies.Excluded)
        {
            yield break;
        }

        yield return ("How far", $"{Implemented}");
        yield return ("Owner", Owner is null ? (Sentence)"nobody yet" : Sentence.Of(Owner));
        yield return ("How it works here", Sentence.Of(How ?? ""));
        yield return ("Risks", Sentence.Some(Risks));
        yield return ("Requirements", Sentence.Of(Requirements));
        yield return ("Documents", Sentence.Of(Documents));
        yield return ("Treatments", Sentence.Some(Treatments, all: AllTreatments));
        yield return ("Last check", CheckedAt is { } day ? (Sentence)$"{Check}, on {day}" : (Sentence)$"{Check}");
    }

    private void Decide(CardKit form)
    {
        form.Choose(nameof(DecideControl.Decision), "In or out?", [new Option("included", "Included"), new Option("excluded", "Left out")], Decision == Applies.Undecided ? null : StateName.Of(Decision), open: false);
        form.Choose(nameof(DecideControl.Reasons), "Why is it included?", [new Option("risk", "It changes a risk"), new Option("legal", "A law asks for it"), new Option("contract", "A contract asks for it"), new Option("business", "Our own decision"), new Option("baseline", "Baseline for everybody")], Reasons.Replace(" ", ",", StringComparison.Ordinal) is { Length: > 0 } given ? given : null, several: true, required: false);
        if (Risks.Count <= MostTyped)
        {
            form.Ask(nameof(DecideControl.Risks), "Risks it changes, such as RSK-0007", string.Join(", ", Risks), required: false, most: 500);
        }

        form.Ask(nameof(DecideControl.Requirements), "Laws and contracts, such as REQ-0004", Requirements, required: false, most: 500);
        form.Choose(nameof(DecideControl.Owner), "Owner", Owners, OwnerId, required: false, open: false);
        Common(form);
        form.Button("Save the decision", new DecideControl(EntryId, Version), ButtonStyle.Main);
    }

    private void Change(CardKit form)
    {
        form.Choose(nameof(EditControl.Decision), "In or out?", [new Option("included", "Included"), new Option("excluded", "Left out")], Decision == Applies.Undecided ? null : StateName.Of(Decision), open: false);
        Common(form);
        form.Button("Save", new EditControl(EntryId, Version), ButtonStyle.Main);
    }

    private void Common(CardKit form)
    {
        form.Ask(nameof(EditControl.Why), "In words: why?", Why, required: false, multiline: true, most: 1000);
        form.Choose(nameof(EditControl.Implemented), "How far is it?", [new Option("not-started", "Not started"), new Option("planned", "Planned"), new Option("in-progress", "In progress"), new Option("implemented", "It works")], Implemented == Implementation.NotApplicable ? null : StateName.Of(Implemented), required: false, open: false);
        form.Ask(nameof(EditControl.How), "How does it work here?", How, required: false, multiline: true, most: 1000);
        form.Ask(nameof(EditControl.Evidence), "Proof: links", null, required: false, most: 500);
    }
}
