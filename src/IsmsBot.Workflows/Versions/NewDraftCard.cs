namespace IsmsBot.Workflows.Versions;

/// <summary>Asks the two things a draft begins with: does the meaning change, and what changes.</summary>
/// <param name="From">The version whose file it starts from; null where there is none in the library, and it starts from the template.</param>
/// <param name="Typed">What changes, as it was typed.</param>
public sealed record NewDraftCard(ControlledDocument Of, string? From, string? Typed) : Card
{
    /// <summary>What was rejected or dropped last, in whose text one can write on.</summary>
    internal GivenUp? GivenUp { get; init; }

    /// <summary>The text that was asked for; null where nobody has said.</summary>
    public string? Chosen { get; init; }

    public override string Type => "document.start";

    public override Sentence Summary => $"New draft of {Of.Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Of.Code));
        kit.Title(Summary);
        if (GivenUp is not null)
        {
            ChooseText(kit, GivenUp);
        }
        else
        {
            kit.Text(Start());
        }

        if (Of.CurrentVersion is not null)
        {
            kit.Choose(nameof(StartDraft.Kind), "What kind of change?",
            [
                new Option(nameof(ChangeKind.Major), "The meaning changes: it is acknowledged again"),
                new Option(nameof(ChangeKind.Minor), "Only the wording changes"),
            ]);
        }

        kit.Ask(nameof(StartDraft.Summary), "What changes, and why?", Typed, multiline: true, most: 1000);
        kit.Button("Open the draft", new StartDraft(Of.Id, Of.Version, From: GivenUp is null ? From : null), ButtonStyle.Main);
        kit.Footer(Of.Code, "documentation-creating");
    }

    private Sentence Start() => (From, Of.CurrentVersion) switch
    {
        (null, null) => "The draft starts from the template.",
        (null, { } current) =>
            (Sentence)$"The library does not hold the file of version {current}, so the draft starts from the template.",
        ({ } from, { } current) when from == current =>
            (Sentence)$"The draft starts from version {current}, which stays in force until the new one is published.",
        ({ } from, _) => (Sentence)$"The draft starts from version {from}, and goes the normal way to approval.",
    };

    /// <summary>A text that was rejected is what its writer goes on with; one that was dropped only when it is asked for.</summary>
    private void ChooseText(CardKit kit, GivenUp given)
    {
        var afresh = From is null || From == given.Label
            ? new Option(GivenUp.Template, "The template")
            : new Option(From, $"Version {From}, as it was published");
        var again = new Option(
            given.Label,
            given.IsRejected ? (Sentence)$"Version {given.Label}, which was rejected" : (Sentence)$"Version {given.Label}, which was dropped");
        kit.Choose(
            nameof(StartDraft.From), "Which text do you start from?", [again, afresh],
            (Chosen ?? (given.IsRejected ? given.Label : "")) == given.Label ? given.Label : afresh.Value);
    }
}
