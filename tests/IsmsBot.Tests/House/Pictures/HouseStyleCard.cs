using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>
/// Draws everything that the house can draw, once: the one card whose JSON is approved. All other pictures leave out what is always the same.
/// </summary>
internal sealed record HouseStyleCard : Card
{
    private static readonly SayPhrase Help = new("help");
    private static readonly IReadOnlyList<Option> Two = [new("a", Sentence.Of("Option a")), new("b", Sentence.Of("Option b"))];
    private static readonly IReadOnlyList<Option> Nine = [.. Enumerable.Range(1, 9).Select(at => new Option($"{at}", Sentence.Of($"Option {at}")))];

    public override string Type => "house-style";

    public override Sentence Summary => Sentence.Of("Summary");

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of("Overline"));
        kit.Title(Sentence.Of("Title"));
        kit.Text(Sentence.Of("Text"));
        kit.Heading(Sentence.Of("Heading"));
        kit.Quiet(Sentence.Of("Quiet"));
        kit.Facts((Sentence.Of("Name"), Sentence.Of("Value")));
        var tones = Enum.GetValues<Tone>();
        foreach (var tone in tones)
        {
            kit.Notice(tone, Sentence.Of($"{tone}"));
            kit.Row(Sentence.Of("Row"), Sentence.Of("Detail"), tone, tone == Tone.Default ? null : new CardButton(Sentence.Of("Open"), Help));
            kit.Progress(3, 4, tone, Sentence.Of("3 of 4"));
        }

        kit.Table([Sentence.Of("A"), Sentence.Of("B")], [[Sentence.Of("1"), Sentence.Of("2")]], 2, 1);
        kit.Heat(
            Sentence.Of("Corner"),
            [.. tones.Select(tone => Sentence.Of($"{tone}"))],
            [(Sentence.Of("Row"), [.. tones.Select(tone => new HeatCell(Sentence.Of("5"), tone, IsFilled: tone != Tone.Good))])]);
        kit.Ring(Sentence.Of("Ring"), "50 %", new Slice(Sentence.Of("Half"), 1, Tone.Good));
        kit.Bars(Sentence.Of("Bars"), [Sentence.Of("May")], [new BarPart(Sentence.Of("High"), [2], Tone.Attention)]);
        kit.Footer("RSK-0001", "risk-assessment-process");
        DrawInputs(kit);
        kit.Button(Sentence.Of("Main"), Help, ButtonStyle.Main);
        kit.Button(Sentence.Of("Plain"), Help);
        kit.Button(Sentence.Of("Destructive"), Help, ButtonStyle.Destructive);
        kit.Button(Sentence.Of("Without inputs"), Help, ButtonStyle.WithoutInputs);
        kit.Link(Sentence.Of("Link"), "https://example.test/");
        kit.More(Sentence.Of("More"), form =>
        {
            form.Ask("reason", Sentence.Of("Reason"));
            form.Button(Sentence.Of("Send"), Help);
        });
        kit.Link(Sentence.Of("In the menu"), "https://example.test/");
    }

    private static void DrawInputs(CardKit kit)
    {
        kit.Ask("Line", Sentence.Of("Line"), "value", required: false);
        kit.Ask("Lines", Sentence.Of("Lines"), multiline: true, most: 500, error: Sentence.Of("Why?"));
        kit.AskDate("Day", Sentence.Of("Day"), new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 1));
        kit.AskNumber("Number", Sentence.Of("Number"), 3, 1, 5);
        kit.Choose("One", Sentence.Of("One"), Two, "a");
        kit.Choose("Folded", Sentence.Of("Folded"), Two, required: false, open: false);
        kit.Choose("Several", Sentence.Of("Several"), Nine, several: true);
        kit.AskPerson("Person", Sentence.Of("Person"), "a name");
        kit.AskPerson("Picked", Sentence.Of("Picked"), "00000000-0000-0000-0000-000000000001");
        kit.Input("Named", Sentence.Of("Named"), QuestionKind.Record, [], "words", required: false);
        kit.Tick("Tick", Sentence.Of("Tick"), Sentence.Of("Yes"), value: true);
    }
}
