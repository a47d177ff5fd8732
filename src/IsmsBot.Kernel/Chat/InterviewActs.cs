using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Kernel.Chat;

/// <summary>A button on a question. It names the question it stands on, so that an old question card is not answered by mistake.</summary>
public abstract record InterviewAct(string Interview, int Question) : FreeAct
{
    public sealed override Who Allowed() => Who.Anyone;

    internal sealed override string LivesWith() => InterviewRunner.Questions;

    protected sealed override async Task<Reply> DoAsync(Turn turn)
    {
        var state = await InterviewRunner.OpenAsync(turn);
        if (state is null || state.Interview != Interview)
        {
            return Reply.Say("This question is no longer open. Type \"help\" to begin again; nothing was recorded.");
        }

        return state.Question == Question
            ? await StepAsync(turn, state)
            : Reply.Say(InterviewRunner.StillOpen(state));
    }

    protected abstract Task<Reply> StepAsync(Turn turn, InterviewState state);
}

/// <summary>Answers the open question with what was put in on the card.</summary>
public sealed record Answer(string Interview, int Question, string? Value = null, string? ValueTyped = null) : InterviewAct(Interview, Question)
{
    /// <summary>A name that was typed counts when nobody was picked.</summary>
    protected override Task<Reply> StepAsync(Turn turn, InterviewState state) =>
        InterviewRunner.AnswerAsync(turn, state, Value is { Length: > 0 } picked ? picked : ValueTyped ?? "");
}

/// <summary>Goes back one question.</summary>
public sealed record GoBack(string Interview, int Question) : InterviewAct(Interview, Question)
{
    protected override Task<Reply> StepAsync(Turn turn, InterviewState state) =>
        InterviewRunner.BackAsync(turn, state);
}

/// <summary>Leaves an optional question out.</summary>
public sealed record SkipQuestion(string Interview, int Question) : InterviewAct(Interview, Question)
{
    protected override Task<Reply> StepAsync(Turn turn, InterviewState state) =>
        InterviewRunner.SkipAsync(turn, state);
}

/// <summary>Ends the interview; nothing is recorded.</summary>
public sealed record CancelInterview(string Interview, int Question) : InterviewAct(Interview, Question)
{
    protected override Task<Reply> StepAsync(Turn turn, InterviewState state) =>
        Task.FromResult(InterviewRunner.CancelIt(turn, state));
}

/// <summary>Says a phrase as if it had been typed: the buttons of help and of "did you mean".</summary>
public sealed record SayPhrase(string Phrase) : FreeAct
{
    public override Who Allowed() => Who.Anyone;

    protected override Task<Reply> DoAsync(Turn turn) => Conversation.ReplyAsync(turn, Phrase);
}
