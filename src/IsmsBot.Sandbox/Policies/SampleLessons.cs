using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsmsBot.Sandbox.Policies;

/// <summary>One screen of a lesson; the text is shown as it stands.</summary>
public sealed record LessonCard(string Heading, string Text);

/// <summary>One possible answer.</summary>
public sealed record LessonChoice(string Id, string Text);

/// <summary>One question.</summary>
/// <param name="Id">Its id within the lesson.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Choices">The possible answers.</param>
/// <param name="Right">Id of the right one.</param>
/// <param name="Section">Heading of the card to look at again after a wrong answer.</param>
public sealed record LessonQuestion(string Id, string Text, IReadOnlyList<LessonChoice> Choices, string Right, string Section);

/// <summary>A short lesson with questions.</summary>
/// <param name="Id">As in the content reference of the campaign.</param>
/// <param name="Title">Title of the lesson.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="PassMark">Share of right answers needed, 0 to 1.</param>
/// <param name="Cards">The screens in order.</param>
/// <param name="Questions">The questions in order.</param>
public sealed record Lesson(
    string Id, string Title, int Minutes, double PassMark, IReadOnlyList<LessonCard> Cards, IReadOnlyList<LessonQuestion> Questions);

/// <summary>The lessons of the sample company.</summary>
public static class SampleLessons
{
    public static IReadOnlyList<Lesson> All { get; } = [Read("phishing-2026"), Read("ai-2026")];

    private static Lesson Read(string id) =>
        JsonSerializer.Deserialize(SamplePolicies.Read($"lessons.{id}.json"), LessonJson.Default.Lesson)
            ?? throw new InvalidOperationException($"The lesson {id} is empty.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Lesson))]
internal sealed partial class LessonJson : JsonSerializerContext;
