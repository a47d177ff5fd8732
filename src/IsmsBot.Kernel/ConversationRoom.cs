using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Channels;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel;

/// <summary>What belongs to no register: help, my tasks, the buttons of interviews.</summary>
public sealed class ConversationRoom : Workflow
{
    public override string Slug => "chat";

    public override Sentence Title => "Conversation";

    public override Sentence Group => "What waits for you";

    public override IReadOnlyList<string> Clauses => [];

    public override JsonSerializerContext Json => ConversationJson.Default;

    public override IReadOnlyList<Card> SampleCards => ConversationSamples.All;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(GoBack))]
[JsonSerializable(typeof(SkipQuestion))]
[JsonSerializable(typeof(CancelInterview))]
[JsonSerializable(typeof(SayPhrase))]
[JsonSerializable(typeof(ShowHelp))]
[JsonSerializable(typeof(ShowMyTasks))]
[JsonSerializable(typeof(ShowStaysLate))]
[JsonSerializable(typeof(ShowLateGroup))]
[JsonSerializable(typeof(UseChannel))]
internal sealed partial class ConversationJson : JsonSerializerContext;
