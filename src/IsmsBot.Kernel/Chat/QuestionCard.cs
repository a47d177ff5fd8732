using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>One question of an interview.</summary>
public sealed record QuestionCard(
    string Interview, Sentence Title, int Question, int Count, Sentence Ask, Sentence? Why, QuestionKind Kind, IReadOnlyList<Option> Options,
    bool Optional,
    string? Value, Sentence? Problem) : Card
{
    /// <summary>What the person reads: the place among the questions that are asked of them.</summary>
    public int Number { get; init; } = Question + 1;

    /// <summary>Whom or what the answer may have meant, each with a button.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    public override string Type => "interview.question";

    public override Sentence Summary => Ask;

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Title}, question {Number} of {Count}");
        kit.Title(Ask);
        if (Why is not null)
        {
            kit.Quiet(Why);
        }

        if (Problem is not null)
        {
            kit.Notice(Tone.Attention, Problem);
        }

        foreach (var one in Candidates)
        {
            kit.Row(Sentence.Of(one.Name), one.Detail, button: new CardButton("Choose", new Answer(Interview, Question, one.Value)));
        }

        kit.Input(nameof(Answer.Value), "Your answer", Kind, Options, Value, required: !Optional);
        kit.Button("Next", new Answer(Interview, Question), ButtonStyle.Main);
        if (Question > 0)
        {
            kit.Button("Back", new GoBack(Interview, Question), ButtonStyle.WithoutInputs);
        }

        if (Optional)
        {
            kit.Button("Skip", new SkipQuestion(Interview, Question), ButtonStyle.WithoutInputs);
        }

        kit.Button("Cancel", new CancelInterview(Interview, Question), ButtonStyle.WithoutInputs);
    }
}
