using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Every register as a file, both ways: checked row by row before anything is taken over, written so that it can be read again (7.5.3).</summary>
public sealed class ExchangeRoom : Workflow
{
    public override string Slug => "exchange";

    public override Sentence Title => "Files of the registers";

    public override IReadOnlyList<string> Clauses => [];

    public override JsonSerializerContext Json => ExchangeJson.Default;

    public override IReadOnlyList<KnownAct> KnownActs => [.. base.KnownActs, ChooseColumns.Known];

    public override IReadOnlyList<Card> SampleCards => ExchangeSamples.All;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TakeFileOver))]
[JsonSerializable(typeof(DropFile))]
[JsonSerializable(typeof(ShowFile))]
[JsonSerializable(typeof(ShowColumns))]
[JsonSerializable(typeof(ColumnChoice))]
[JsonSerializable(typeof(ExportRegister))]
[JsonSerializable(typeof(Documents.Reading.ReadTable))]
internal sealed partial class ExchangeJson : JsonSerializerContext;
