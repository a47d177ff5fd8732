using IsmsBot.Catalog;
using IsmsBot.Kernel.Issues;
using IsmsBot.Kernel.Registers;

namespace IsmsBot.Tests.House;

/// <summary>What the catalogue says can be done with a record can be done: kept by every record type, and seen red with an offender.</summary>
public sealed class StepRulesTests
{
    private static readonly List<SourceFile> Source = [.. TheHouse.Source("src/IsmsBot.Kernel", "src/IsmsBot.Workflows")];

    /// <summary>Lines that nothing goes yet, each with what is missing. It only shrinks.</summary>
    private static readonly Dictionary<string, string> Missing = new(StringComparer.Ordinal)
    {
        ["Task cancel"] = "a task whose subject is gone stays until somebody finishes it",
        ["Task reassign"] = "a task is handed on with its person (Leaving), and not yet by hand",
    };

    /// <summary>Acts that are right on any card, each with the reason.</summary>
    private static readonly Dictionary<string, string> Undone = new(StringComparer.Ordinal)
    {
        ["coverage/remind-now"] = "reminds whoever is late now, once a day",
        ["enrolments/answer-question"] = "names the question that it answers",
        ["enrolments/ask-owner"] = "asks the owner something about the document",
        ["enrolments/defer"] = "sets a day; a reminder in between must not refuse it",
        ["enrolments/exempt"] = "takes somebody out, however often they were reminded meanwhile",
        ["enrolments/remind-my-team"] = "reminds whoever is late now, once a day",
        ["enrolments/talk-done"] = "says that a talk was held",
        ["libraries/draft-from-drift"] = "takes what lies in the library now",
        ["libraries/restore-published"] = "puts back what was published, whatever lies there now",
        ["risk-reports/make-report"] = "writes the report of an assessment that does not change any more",
        ["scoring/answer-scoring"] = "is somebody's own answer, which nobody else has seen",
        ["scoring/explain-figures"] = "is somebody's own answer, which nobody else has seen",
        ["treatments/ask-tolerance"] = "asks; what is decided is on the card that asks",
        ["treatments/request-acceptance"] = "asks; what is decided is on the card that asks",
        ["versions/comment-draft"] = "is about the draft as it lies in the library; the answers of other reviewers change the record",
        ["versions/no-objections"] = "as the comment",
        ["workforce/hand-over"] = "hands over whatever the leaver still has",
    };

    private static IReadOnlyList<Register> Registers { get; } = [.. TheHouse.Rooms.SelectMany(room => room.Registers)];

    [Fact]
    public void Every_line_of_every_built_lifecycle_has_a_step_an_act_or_a_job()
    {
        var without = TheHouse.Rooms.SelectMany(room => room.Records).SelectMany(type => StepRules.WithoutStep(
            RecordTypes.Get(LifecycleRules.RecordTypeOf(type)),
            Registers.FirstOrDefault(register => register.Keeps == type)?.StepActions ?? [],
            Source.Where(file => Knows(file, type)))).ToList();

        Complaints.None(without.Where(line => !Missing.ContainsKey(line)).Select(StepRules.Complaint));
        Complaints.None(Missing.Keys.Where(line => !without.Contains(line)).Select(line => $"{line} is done now: take it out of the list"));
    }

    [Fact]
    public void A_line_that_nothing_takes_is_complained_about()
    {
        var asset = RecordTypes.Get("Asset");
        var moves = new SourceFile("Retire.cs", "turn.Move(asset, \"retire\", reason); turn.Move(asset, right ? \"activate\" : \"submit\");");

        Assert.Equal(["Asset confirm", "Asset retire"], StepRules.WithoutStep(asset, ["activate"], []));
        Assert.Equal(["Asset confirm"], StepRules.WithoutStep(asset, [], [moves]));
        Assert.Empty(StepRules.Moves("kit.Text(\"retire\")"));
    }

    [Fact]
    public void Every_register_opens_its_records_by_show_and_their_id() => Complaints.None(TheHouse.Rooms.SelectMany(room => room.Registers
        .SelectMany(register => StepRules.NotShown(register.Prefix, register.Type, TheHouse.Rooms.SelectMany(every => every.Views)))));

    [Fact]
    public void A_register_whose_records_nobody_can_ask_for_is_complained_about()
    {
        var views = TheHouse.Rooms.SelectMany(room => room.Views).ToList();

        Assert.Empty(StepRules.NotShown("AST", "Asset", views));
        Assert.Equal(["Owl: no view answers \"show {id:OWL}\""], StepRules.NotShown("OWL", "Owl", views));
        Assert.Equal(["Asset: 2 views answer \"show {id:AST}\""], StepRules.NotShown("AST", "Asset", views.Concat(views)));
    }

    [Fact]
    public void Every_act_on_a_record_looks_at_what_its_card_showed()
    {
        var acts = TheHouse.Rooms.SelectMany(room => room.KnownActs);
        var blind = acts.Where(act => !StepRules.LooksAtItsCard(act.Blank)).Select(act => act.Verb).ToList();

        Complaints.None(blind.Where(verb => !Undone.ContainsKey(verb))
            .Select(verb => $"{verb} is done on a card that shows something else: derive it from VersionedAct"));
        Complaints.None(Undone.Keys.Where(verb => !blind.Contains(verb)).Select(verb => $"{verb} looks at its card now: take it out of the list"));
    }

    // What one version of a document after the other goes through is written once, for all of them (Issue<T>).
    private static bool Knows(SourceFile file, Type type) => file.Text.Contains(type.Name, StringComparison.Ordinal)
        || file.Text.Contains($"namespace {type.Namespace};", StringComparison.Ordinal)
        || (typeof(IIssued).IsAssignableFrom(type) && file.Path.StartsWith("src/IsmsBot.Kernel/Issues/", StringComparison.Ordinal));
}
