using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Chat;

/// <summary>Takes people through an interview, one question at a time. Where somebody is stands in the database.</summary>
public static class InterviewRunner
{
    /// <summary>What the cards of questions live with; each person's are their own.</summary>
    internal const string Questions = "questions";

    private static readonly HashSet<string> Back = new(StringComparer.OrdinalIgnoreCase) { "back", "zurück" };
    private static readonly HashSet<string> Skip = new(StringComparer.OrdinalIgnoreCase) { "skip", "überspringen", "next", "weiter" };
    private static readonly HashSet<string> Cancel = new(StringComparer.OrdinalIgnoreCase) { "cancel", "stop", "abbrechen" };

    private static readonly PerModel<Func<IsmsDb, string, CancellationToken, Task<InterviewState?>>> Open = new(() => EF.CompileAsyncQuery(
        (IsmsDb db, string personId, CancellationToken _) => db.Set<InterviewState>().FirstOrDefault(i => i.PersonId == personId)));

    public static Task<InterviewState?> OpenAsync(Turn turn) => Open.For(turn.Db)(turn.Db, turn.ActorId, turn.Cancellation);

    /// <param name="typed">What was typed to begin it.</param>
    public static async Task<Reply> BeginAsync(Turn turn, Interview interview, string typed)
    {
        var state = await OpenAsync(turn);
        if (state is null)
        {
            state = new InterviewState { PersonId = turn.ActorId, Interview = interview.Key };
            turn.Db.Add(state);
        }

        (state.Interview, state.Question, state.Answers, state.UpdatedAt) = (interview.Key, 0, "{}", turn.Now);
        if (interview.Begun(typed) is not { } begun)
        {
            return await AskAsync(turn, state, interview, null, null, Closed(interview));
        }

        // Whoever has told it already goes on with the next question: asked again, they would type something else over it.
        turn.Room = RoomPlaces.Of(interview.GetType());
        var (question, answers) = (interview.Questions[0], Read(state));
        answers.Given[question.Key] = begun;
        return await NextAsync(turn, state, interview, answers, Closed(interview)) with { Said = $"I have noted: {begun}" };
    }

    /// <summary>Whether the open question offers what was typed: then it is the answer, even where a command has the same words.</summary>
    public static async Task<bool> OffersAsync(Turn turn, InterviewState state, string text)
    {
        var question = Of(state).Questions[state.Question];
        return question.Options is not null
            && await question.ReadAsync(text, await OptionsAsync(question, turn, Read(state)), turn) is { Value: not null };
    }

    /// <summary>Takes a typed text as back, skip, cancel or the answer to the open question.</summary>
    public static Task<Reply> TypedAsync(Turn turn, InterviewState state, string text) =>
        Back.Contains(text) ? BackAsync(turn, state)
        : Skip.Contains(text) ? SkipAsync(turn, state)
        : Cancel.Contains(text) ? Task.FromResult(CancelIt(turn, state))
        : AnswerAsync(turn, state, text);

    public static async Task<Reply> AnswerAsync(Turn turn, InterviewState state, string text)
    {
        var interview = Of(state);
        turn.Room = RoomPlaces.Of(interview.GetType());
        var answers = Read(state);
        var question = interview.Questions[state.Question];
        var options = await OptionsAsync(question, turn, answers);
        var read = await question.ReadAsync(text, options, turn);
        if (read.Value is null)
        {
            return await AskAsync(turn, state, interview, read, text, Closed(interview));
        }

        answers.Given[question.Key] = read.Value;
        return await NextAsync(turn, state, interview, answers, new SettledCard(question.Ask, $"Your answer: {text}"));
    }

    public static async Task<Reply> SkipAsync(Turn turn, InterviewState state)
    {
        var interview = Of(state);
        var question = interview.Questions[state.Question];
        return question.Optional
            ? await NextAsync(turn, state, interview, Read(state), new SettledCard(question.Ask, "You left this out."))
            : await AskAsync(
                turn, state, interview, new(null, "This question cannot be skipped. You can go back or cancel."), null, Closed(interview));
    }

    public static async Task<Reply> BackAsync(Turn turn, InterviewState state)
    {
        var interview = Of(state);
        var answers = Read(state);
        for (var i = state.Question - 1; i >= 0; i--)
        {
            if (IsAsked(interview.Questions[i], answers))
            {
                state.Question = i;
                break;
            }
        }

        state.UpdatedAt = turn.Now;
        return await AskAsync(turn, state, interview, null, null, Closed(interview));
    }

    public static Reply CancelIt(Turn turn, InterviewState state)
    {
        turn.Db.Remove(state);
        turn.CloseQuestions(new SettledCard(Of(state).Title, "Cancelled. Nothing was recorded."));
        return Reply.Say($"Cancelled. Nothing of \"{Of(state).Title}\" was recorded.");
    }

    public static Sentence StillOpen(InterviewState state) =>
        $"We were at question {Number(Of(state), state, Read(state))} of \"{Of(state).Title}\". Type your answer to go on, or \"cancel\".";

    /// <summary>Said where another interview begins in the middle of this one.</summary>
    public static Sentence Left(InterviewState state) => $"I have left \"{Of(state).Title}\"; nothing of it was recorded.";

    /// <param name="closing">What the card of the question shows from now on, where it was answered by typing.</param>
    private static async Task<Reply> NextAsync(Turn turn, InterviewState state, Interview interview, Answers answers, Card closing)
    {
        state.Answers = JsonSerializer.Serialize(answers.Given, WordBookJson.Default.DictionaryStringString);
        state.UpdatedAt = turn.Now;
        var next = state.Question + 1;
        while (next < interview.Questions.Count && !IsAsked(interview.Questions[next], answers))
        {
            next++;
        }

        if (next < interview.Questions.Count)
        {
            state.Question = next;
            return await AskAsync(turn, state, interview, null, null, closing);
        }

        var reply = await interview.FinishAsync(turn, answers);
        turn.Db.Remove(state);
        turn.CloseQuestions(closing);
        return reply;
    }

    private static async Task<Reply> AskAsync(
        Turn turn, InterviewState state, Interview interview, ReadAnswer? read, string? typed, Card closing)
    {
        var answers = Read(state);
        var question = interview.Questions[state.Question];
        var options = await OptionsAsync(question, turn, answers);
        turn.Room = RoomPlaces.Of(interview.GetType());
        turn.CloseQuestions(closing);
        return Reply.With(new QuestionCard(
            interview.Key, interview.Title, state.Question, interview.Questions.Count(q => IsAsked(q, answers)),
            question.Ask, question.Why, question.Kind, options, question.Optional,
            typed ?? await GivenAsync(turn, question, options, answers), read?.Problem)
        {
            Number = Number(interview, state, answers),
            Candidates = read?.Candidates ?? [],
            Speaker = turn.Room,
        });
    }

    /// <summary>What stands in the input when the question is asked: the answer given before, by its name where nothing offers its id.</summary>
    private static async Task<string?> GivenAsync(Turn turn, Question question, IReadOnlyList<Option> options, Answers answers) =>
        answers[question.Key] is not { } given ? question.Suggested?.Invoke(answers)
        : question.Search is not null && options.All(option => option.Value != given) ? await question.Search.NameAsync(turn, given)
        : given;

    /// <summary>Of a question that is asked again below, or that nobody answered.</summary>
    private static SettledCard Closed(Interview interview) =>
        new(interview.Title, "This question is closed. What I asked or answered last stands below.");

    private static bool IsAsked(Question question, Answers answers) => question.OnlyIf?.Invoke(answers) != false;

    /// <summary>The place among the questions that are asked, from 1: those that do not apply are not counted.</summary>
    private static int Number(Interview interview, InterviewState state, Answers answers) =>
        interview.Questions.Take(state.Question).Count(q => IsAsked(q, answers)) + 1;

    private static Interview Of(InterviewState state) => RoomCatalog.Rooms.SelectMany(r => r.Interviews).First(i => i.Key == state.Interview);

    private static Answers Read(InterviewState state) => new(JsonSerializer.Deserialize(state.Answers, WordBookJson.Default.DictionaryStringString)!);

    private static async Task<IReadOnlyList<Option>> OptionsAsync(Question question, Turn turn, Answers answers) =>
        question.Search is { } search ? await search.OptionsAsync(turn)
        : question.Options is null ? [] : await question.Options(turn, answers);
}
