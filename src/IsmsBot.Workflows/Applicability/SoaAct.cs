namespace IsmsBot.Workflows.Applicability;

/// <summary>What is put in about one control; a line of the Statement of Applicability. What is left out stays as it is.</summary>
public abstract record SoaAct(string Record, int Version) : StepAct<SoaEntry>(Record, Version)
{
    public string? Decision { get; init; }

    public string? Why { get; init; }

    public string? Implemented { get; init; }

    public string? How { get; init; }

    public string? Evidence { get; init; }

    /// <summary>The inputs that owner and ISMS manager share.</summary>
    protected static void DrawShared(CardKit form, SoaEntry entry)
    {
        form.Choose(nameof(Decision), "In or out?", [new Option("included", "Included"), new Option("excluded", "Left out")],
            entry.Applicability == Applies.Undecided ? null : StateName.Of(entry.Applicability), open: false);
        form.Ask(nameof(Why), "In words: why?", entry.Justification, required: false, multiline: true, most: 1000);
        form.Choose(nameof(Implemented), "How far is it?",
            [
                new Option("not-started", "Not started"), new Option("planned", "Planned"), new Option("in-progress", "In progress"),
                new Option("implemented", "It works"),
            ],
            entry.ImplementationStatus == Implementation.NotApplicable ? null
                : StateName.Of(entry.ImplementationStatus), required: false, open: false);
        form.Ask(nameof(How), "How does it work here?", entry.HowItWorks, required: false, multiline: true, most: 1000);
        form.Ask(nameof(Evidence), "Proof: links", null, required: false, most: 500);
    }

    protected void WriteShared(SoaEntry record)
    {
        record.Applicability = StateName.TryRead<Applies>(Decision) ?? record.Applicability;
        record.Justification = Why?.Trim() ?? record.Justification;
        record.HowItWorks = string.IsNullOrWhiteSpace(How) ? record.HowItWorks : How.Trim();
        record.Evidence = [.. record.Evidence.Union(Parts(Evidence), StringComparer.Ordinal)];
        record.ImplementationStatus = record.Applicability == Applies.Excluded
            ? Implementation.NotApplicable : StateName.TryRead<Implementation>(Implemented) ?? record.ImplementationStatus;
    }

    protected static List<string> Parts(string? text) =>
        [.. (text ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
