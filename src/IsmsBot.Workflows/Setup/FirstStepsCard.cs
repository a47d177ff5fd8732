namespace IsmsBot.Workflows.Setup;

/// <summary>The first steps in their order, how many are done, and a button for each. It can be left and opened again at any time.</summary>
/// <param name="Missing">Lines and documents that are not laid out yet.</param>
public sealed record FirstStepsCard(IReadOnlyList<FirstStep> Steps, int Missing) : Card
{
    public override string Type => "setup.steps";

    public override Sentence Summary => $"First steps: {Steps.Count(step => step.IsDone)} of {Steps.Count} done";

    public override void Draw(CardKit kit)
    {
        var done = Steps.Count(step => step.IsDone);
        kit.Overline("Information security management");
        kit.Title("The first thirty days");
        kit.Progress(done, Steps.Count, done == Steps.Count ? Tone.Good : Tone.Default, $"{done} of {Steps.Count} done");
        if (done == Steps.Count)
        {
            kit.Notice(Tone.Good, "Everything that comes first is done. From here the calendar reminds you of what is due.");
        }

        kit.Rows([.. Steps.Select(step => step.Row)]);
        if (Missing > 0)
        {
            kit.Quiet(
                "Lay out: the 93 controls of Annex A as lines to decide on, and the documents of an ISMS as planned. It changes nothing there is.");
            kit.Button("Lay out", new LayOut(), ButtonStyle.Main);
        }

        kit.Quiet("Type \"first steps\" to see this list again.");
    }
}
