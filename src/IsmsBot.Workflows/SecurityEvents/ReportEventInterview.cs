namespace IsmsBot.Workflows.SecurityEvents;

/// <summary>
/// "I lost my laptop": anybody says in three short answers what looks wrong; those who look at it hear of it at once (8.1, domain 1.23).
/// </summary>
public sealed class ReportEventInterview : Interview
{
    private const int LongestTitle = 80;

    /// <summary>So few words ask to report; more of them are the report already.</summary>
    private const int WordsOfACommand = 3;

    public override string Key => "event";

    public override Sentence Title => "Something looks wrong";

    public override IReadOnlyList<string> Phrases =>
    [
        "report something that looks wrong", "report", "report an incident", "report an event", "report a security event", "report a breach",
        "report phishing", "report a weakness", "i want to report an incident", "i want to report something", "something is wrong",
        "something looks wrong", "something looks off", "phishing", "incident", "security incident", "emergency",
        "help me it is urgent", "data breach",
        "i lost my {topic}", "i have lost my {topic}", "i lost a {topic}", "my {topic} is gone", "my {topic} is lost", "my {topic} was stolen",
        "my {topic} has been stolen", "my {topic} was stolen {text}", "my {topic} has been stolen {text}", "somebody stole my {topic}",
        "someone stole my {topic}", "my {topic} was hacked", "my {topic} has been hacked",
        "i clicked on {topic}", "i clicked a {topic}", "i opened a strange {topic}", "i got a strange {topic}", "i got a suspicious {topic}",
        "i found a strange {topic}", "i received a strange {topic}", "i received a suspicious {topic}", "i sent {topic} to the wrong {text}",
        "something is wrong with {topic}", "something looks off with {topic}", "something looks wrong with {topic}", "someone is in the {topic}",
        "somebody is in the {topic}", "i think i was phished", "i think i have been hacked", "i have been hacked", "i think my {topic} has a virus",
        "my {topic} has a virus",
    ];

    public override IReadOnlyList<string> GermanPhrases =>
    [
        "etwas melden", "melden", "vorfall melden", "sicherheitsvorfall melden", "ereignis melden", "schwachstelle melden", "phishing melden",
        "ich möchte einen vorfall melden", "ich will einen vorfall melden", "ich möchte etwas melden", "etwas stimmt nicht",
        "da stimmt etwas nicht",
        "hier stimmt etwas nicht", "vorfall", "sicherheitsvorfall", "notfall", "datenpanne", "datenschutzvorfall", "phishing",
        "ich habe meinen {topic} verloren", "ich habe meine {topic} verloren", "ich habe mein {topic} verloren", "mein {topic} ist weg",
        "meine {topic} ist weg", "mein {topic} wurde gestohlen", "meine {topic} wurde gestohlen", "mein {topic} ist verloren gegangen",
        "mein {topic} wurde {text} gestohlen", "meine {topic} wurde {text} gestohlen",
        "mein {topic} wurde gehackt", "ich habe auf {topic} geklickt", "ich habe eine komische {topic} bekommen",
        "ich habe eine seltsame {topic} bekommen", "ich habe eine verdächtige {topic} bekommen", "ich habe einen komischen {topic} bekommen",
        "ich habe {topic} an die falsche {text} geschickt", "mit {topic} stimmt etwas nicht", "im {topic} ist jemand", "ich wurde gehackt",
        "mein {topic} hat einen virus",
    ];

    public override Sentence Help => "Report in three short answers what looks wrong; those who look at it hear of it at once";

    public override string Permission => "event.report";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new("what", "What happened, or what looks wrong?", QuestionKind.LongText)
        {
            Why = "In your own words. An honest report has no consequences for you, even if it was your mistake.",
        },
        new("when", "When did you notice it?", QuestionKind.Text)
        {
            Optional = true, Why = "For example: just now, this morning, yesterday at 16:00.",
        },
        new("affected", "What is affected?", QuestionKind.LongText)
        {
            Optional = true, Why = "A device, an account, data, a place. Skip it if you do not know.",
        },
    ];

    public override string? Begun(string typed) =>
        typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > WordsOfACommand && !IsCommand(typed) ? typed : null;

    public override async Task<Reply> FinishAsync(Turn turn, Answers answers)
    {
        var what = answers["what"]!;
        var found = turn.Create(new SecurityEvent
        {
            Id = await NumberSeries.NextAsync(turn.Db, "EVT", turn.Cancellation),
            Title = what.Shortened(LongestTitle),
            Classification = Classification.Confidential,
            ReportedById = turn.ActorId,
            ReportedAt = turn.Now,
            Description = what,
            NoticedAt = answers["when"],
            Affected = answers["affected"],
            SortBy = turn.Today.AddDays(1),
        });
        var told = await SecurityTeam.TellAsync(found, turn);
        return Reply.With(
            await RoomCatalog.RegisterOf<SecurityEvent>().CardAsync(found, turn.Reader),
            told.Count == 0 ? (Sentence)$"Recorded as {found.Id}, but there is nobody here whom I could tell. Please call the security line now."
                : (Sentence)$"Thank you. Recorded as {found.Id}; I have told {told.Select(p => p.Name)} at once. Please do not delete anything.");
    }

    private bool IsCommand(string typed) => Phrases.Concat(GermanPhrases).Contains(typed.ToLowerInvariant(), StringComparer.Ordinal);
}
