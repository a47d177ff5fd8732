namespace IsmsBot.Workflows.Treatments;

/// <summary>Own treatments by date, ten at most.</summary>
public sealed record TreatmentListCard(IReadOnlyList<TreatmentLine> Lines, int All, DateOnly Today) : Card
{
    public override string Type => "treatment.list";

    public override Sentence Summary => All switch
    {
        0 => (Sentence)"You have no open treatments",
        > Counting.Most => (Sentence)$"Your open treatments: more than {Counting.Most}",
        _ => (Sentence)$"Your open treatments: {All}",
    };

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var line in Lines)
        {
            var late = Today.DayNumber - line.DueAt.DayNumber;
            kit.Row(Sentence.Of(line.Title), late > 0 ? (Sentence)$"{line.TreatmentId}, {line.Status}, {line.Progress} percent; was due on {line.DueAt}, {late} days late" : (Sentence)$"{line.TreatmentId}, {line.Status}, {line.Progress} percent; due on {line.DueAt}",
                late > 0 ? Tone.Attention : Tone.Default, new CardButton("Open", new ShowTreatment(line.TreatmentId)));
        }

        if (All > Lines.Count)
        {
            kit.Quiet(All > Counting.Most ? (Sentence)$"and more than {Counting.Most - Lines.Count} more; they come up as you finish these." : (Sentence)$"and {All - Lines.Count} more; they come up as you finish these.");
        }
    }
}
