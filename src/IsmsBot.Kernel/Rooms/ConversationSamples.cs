using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Channels;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Duties;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Rooms;

/// <summary>The cards of the conversation with made-up values.</summary>
internal static class ConversationSamples
{
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly DateTimeOffset Nine = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<Card> All =>
    [
        new WelcomeCard("Sven"),
        new HelpCard(Subjects), new HelpCard([.. Enumerable.Repeat(Subjects[1], 12)], 10),
        new HelpGroupCard(Subjects[1]), new HelpGroupCard(Subjects[2]), new HelpGroupCard(Subjects[2], 10),
        new NotUnderstoodCard(
            "my pollicies plz",
            [new("policies", ["my policies"], ["meine richtlinien"], "Show what you must read and what you have accepted", "self.acknowledge")]),
        new TaskListCard(
            [
                new("ENR-0057", Sentence.Of("Read and accept: Information security policy 3.0"), new(2026, 11, 2), new SayPhrase("my policies")),
                new("ENR-0300", Sentence.Of("Lesson: Safe use of AI tools"), new(2026, 12, 14), new SayPhrase("my policies")),
            ],
            Today),
        new TaskListCard([], Today), new TaskListCard(Tasks, Today), new TaskListCard(Tasks, Today, 10),
        new NewsCard("RSK-0031", "A lorry blocks the gate", "Your risk was taken up."),
        new SettledCard("New campaign", "Cancelled. Nothing was recorded."),
        new UseChannelCard(PostsFor.All), new UseChannelCard([PostsFor.Management], IsMoved: true),
        new LateCard("Risks", [new("RAC-0001", "Accept what remains", Sentence.Of("Ana Beltraves"), new(2026, 10, 19))], 1, Today),
        new LateCard("Risks", [new("RAC-0001", "Accept what remains", Sentence.Of("Ana Beltraves"), new(2026, 10, 19))], 2, Today),
        DigestCard.Of(
            [new("ENR-0057", "P0057", new(2026, 11, 2), Sentence.Of("Information security policy 3.0"), new SayPhrase("my policies"))], Today),
        DigestCard.Of([.. Enumerable.Range(1, 13).Select(Waits)], Today),
        new LateTasksCard(
            [new("TSK-0012", Sentence.Of("Question about Information security policy 3.0"), Sentence.Of("Devon Achterberg"), new(2026, 11, 7))],
            1, Today),
        new LateTasksCard(
            [
                new("TSK-0012", Sentence.Of("Question about Information security policy 3.0"), Sentence.Of("Devon Achterberg"), new(2026, 11, 7)),
                new("TSK-0015", Sentence.Of("Put off Yara Vonk, who is away"), Sentence.Of("Ruben Castelo"), new(2026, 11, 9)),
            ],
            2, Today),
        new StaysLateCard(
            [
                new(Sentence.Of("Question about Information security policy 3.0"), [Late("TSK-0012", "Devon Achterberg", 7)]),
                LateLesson,
            ],
            3, Today),
        new LateGroupCard(LateLesson, Today),
        new StaysLateCard([], 0, Today), new StaysLateCard([], 12, Today),
        new OutageCard(Outage.Library, new(2026, 11, 15, 9, 0, 0, TimeSpan.Zero), null),
        new OutageCard(Outage.Directory, new(2026, 11, 15, 9, 0, 0, TimeSpan.Zero), null),
        new OutageCard(Outage.Library, new(2026, 11, 15, 9, 0, 0, TimeSpan.Zero), new(2026, 11, 16, 11, 0, 0, TimeSpan.Zero)),
        new FailureCard(TimedKind.Job, "publish-what-is-in-force", Nine, 13, "DbUpdateException < PostgresException", null),
        new FailureCard(TimedKind.Reminder, "treatment-reminder", Nine, 13, "InvalidOperationException", null),
        new FailureCard(TimedKind.Escalation, "treatment-reminder", Nine, 13, "InvalidOperationException", null),
        new FailureCard(TimedKind.Job, "publish-what-is-in-force", Nine, 13, "DbUpdateException < PostgresException", Nine.AddHours(2)),
        new FailureCard(TimedKind.Escalation, "treatment-reminder", Nine, 13, "InvalidOperationException", Nine.AddHours(2)),
        new FailureCard(TimedKind.Reminder, "treatment-reminder", Nine, 13, "InvalidOperationException", Nine.AddHours(2)),
        Question(
            "Who is it for?", QuestionKind.SeveralOf,
            new("group:sg-isms-staff", "All staff"), new("unit:DEP-ENG", Sentence.Of("Engineering"))) with
        {
            Why = Sentence.Of("Choose one or more groups, units, sites or roles."),
        },
        Question("Who answers for it?", QuestionKind.Person) with
        {
            Value = "Beltraves", Problem = $"Several people are called \"{"Beltraves"}\". Whom do you mean?", Candidates = TwoOfOneName,
        },
        Question(
            "Who answers for it?", QuestionKind.Person,
            new("P0003", Sentence.Of("Ana Beltraves")), new("P0014", Sentence.Of("Ruben Castellan"))),
        Question(
            "Which document?", QuestionKind.Record,
            new("DOC-POL-002", Sentence.Of("Acceptable use rules")), new("DOC-POL-003", Sentence.Of("Access control policy"))),
        Question("Which document?", QuestionKind.Record) with { Value = "acceptable use" },
    ];

    private static IReadOnlyList<Candidate> TwoOfOneName =>
    [
        new("P0003", "Ana Beltraves", Sentence.Of("Head of operations, Operations")),
        new("P0118", "Liv Beltraves", Sentence.Of("Engineer, Platform")),
    ];

    private static LateGroup LateLesson => new(
        Sentence.Of("Take the lesson Phishing"), [Late("ENR-0311", "Sven Lindqvist", 14), Late("ENR-0312", "Alba Moreno", 14)]);

    private static LateItem Late(string id, string person, int day) =>
        new(id, Sentence.Of("Question about Information security policy 3.0"), Sentence.Of(person), new(2026, 9, day));

    private static QuestionCard Question(Sentence ask, QuestionKind kind, params IReadOnlyList<Option> options) =>
        new("new-campaign", "New campaign", 2, 7, ask, null, kind, options, false, null, null);

    private static IReadOnlyList<HelpGroup> Subjects =>
    [
        new("What waits for you", "What waits for you", [new("my tasks", "Show what waits for you, by date", new("my tasks"))]),
        new("Documents", "Documents",
        [
            new("my policies", "Show what you must read and what you have accepted", new("my policies")),
            new("document ISMS-POL-001", Sentence.Of("Show a document"), null),
        ]),
        new("Risks", "Risks", [.. Enumerable.Range(1, 12).Select(n => new HelpLine($"list {n}", Sentence.Of($"Show list {n}"), new($"list {n}")))]),
    ];

    private static IReadOnlyList<OpenTask> Tasks =>
        [.. Enumerable.Range(1, 13).Select(Waits).Select(i => new OpenTask(i.RecordId, i.What, i.DueAt, i.Open))];

    private static OpenItem Waits(int number) => new(
        $"TRT-{number:0000}", "P0057", Today.AddDays(number - 4), Sentence.Of($"Treatment {number}"), new SayPhrase("my tasks"));
}
