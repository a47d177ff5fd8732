using IsmsBot.Catalog;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

/// <summary>Sentences as people type them, against all commands of the catalogue.</summary>
public sealed class Phrases_of_the_catalogue
{
    private static readonly PhraseBook book = new(ChatCommands.All.Select(PhraseEntry.Of));
    private static readonly PhraseContext context = new(new DateOnly(2026, 11, 24), "en");

    [Theory]
    [InlineData("are we ready", "readiness", true)]
    [InlineData("Are we ready?", "readiness", true)]
    [InlineData("hey, are we ready please??", "readiness", true)]
    [InlineData("are we raedy", "readiness", false)]
    [InlineData("readines", "readiness", false)]
    [InlineData("my tasks", "tasks", true)]
    [InlineData("MY TASKS!!!", "tasks", true)]
    [InlineData("show me my tasks", "tasks", true)]
    [InlineData("could you please show me my tasks", "tasks", true)]
    [InlineData("I would like to see my tasks", "tasks", true)]
    [InlineData("tasks my", "tasks", false)]
    [InlineData("my taks", "tasks", false)]
    [InlineData("what do I have to do?", "tasks", true)]
    [InlineData("what must I read", "ack", true)]
    [InlineData("my polices", "ack", false)]
    [InlineData("new risk", "risk-new", true)]
    [InlineData("I want to report a risk", "risk-new", true)]
    [InlineData("report an incident", "event", true)]
    [InlineData("report incident", "event", true)]
    [InlineData("reprot an incidnet", "event", false)]
    [InlineData("incident report", "event", false)]
    [InlineData("Phishing!", "event", true)]
    [InlineData("something's wrong", "event", true)]
    [InlineData("something is wrong", "event", true)]
    [InlineData("report a nonconformity", "nc", true)]
    [InlineData("report a non-conformity", "nc", true)]
    [InlineData("my NCs", "nc", true)]
    [InlineData("I have an idea", "idea", true)]
    [InlineData("plan an audit", "audit", true)]
    [InlineData("what's due this month", "calendar", true)]
    [InlineData("help", "help", true)]
    [InlineData("climate question", "climate", true)]
    [InlineData("who has not acknowledged", "who", true)]
    [InlineData("who hasn't acknowledged", "who", true)]
    [InlineData("who has not aknowledged", "who", false)]
    [InlineData("sind wir bereit?", "readiness", true)]
    [InlineData("Zeig mir bitte meine Aufgaben", "tasks", true)]
    [InlineData("meine Aufgabe", "tasks", false)]
    [InlineData("Vorfall melden", "event", true)]
    [InlineData("Ich möchte einen Vorfall melden", "event", true)]
    [InlineData("Nichtkonformitaet melden", "nc", true)]
    [InlineData("Änderung planen", "change", true)]
    [InlineData("Aenderung planen", "change", true)]
    [InlineData("größte Risiken", "risk-show", true)]
    [InlineData("groesste risiken", "risk-show", true)]
    [InlineData("Was ist diesen Monat fällig?", "calendar", true)]
    public void A_command_is_understood(string text, string key, bool exact)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal(key, match.Key);
        Assert.Equal(exact, match.Exact);
    }

    [Theory]
    [InlineData("status 6.1.3", "clause", "risk-treatment-process")]
    [InlineData("show me the status of clause 6.1.3", "clause", "risk-treatment-process")]
    [InlineData("clause 2013:10.1", "clause", "corrective-action")]
    [InlineData("status of 2022:10.1", "clause", "improvement")]
    [InlineData("show internal audits", "clause", "internal-audit")]
    [InlineData("show managment review", "clause", "management-review")]
    [InlineData("Stand Managementbewertung", "clause", "management-review")]
    [InlineData("Abschnitt 9.3", "clause", "management-review")]
    [InlineData("evidence pack 7.2", "pack", "competence")]
    public void A_clause_is_understood(string text, string key, string clause)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal(key, match.Key);
        Assert.Equal(clause, match.Slot<ClauseValue>("clause")!.Clauses.One!.Key);
    }

    [Fact]
    public void A_number_that_changed_its_place_gives_both_clauses()
    {
        var match = Assert.IsType<PhraseMatch>(book.Match("status 10.1", context));
        var clauses = match.Slot<ClauseValue>("clause")!.Clauses;
        Assert.True(clauses.EditionsDiffer);
        Assert.Equal(["corrective-action", "improvement"], clauses.Found.Select(clause => clause.Key).Order());
    }

    [Theory]
    [InlineData("risk RSK-0007", "risk-show", "RSK-0007")]
    [InlineData("show me risk rsk 7 please", "risk-show", "RSK-0007")]
    [InlineData("treatment trt12", "treat", "TRT-0012")]
    [InlineData("audit AUD-2026-01", "audit", "AUD-2026-01")]
    [InlineData("add finding to AUD-2026-02", "audit", "AUD-2026-02")]
    [InlineData("review MRV-2026-01", "mreview", "MRV-2026-01")]
    [InlineData("nc ncr-3", "nc", "NCR-0003")]
    [InlineData("who owns RSK-0001?", "who", "RSK-0001")]
    [InlineData("RSK-0001 risk", "risk-show", "RSK-0001")]
    [InlineData("Risiko 7", "risk-show", "RSK-0007")]
    [InlineData("Wem gehört RSK-0001?", "who", "RSK-0001")]
    public void A_record_is_understood(string text, string key, string id)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal(key, match.Key);
        Assert.Equal(id, match.Slot<RecordIdValue>("id")!.RecordId);
    }

    [Theory]
    [InlineData("soa A.8.13", "A.8.13")]
    [InlineData("show a 8 13", "A.8.13")]
    [InlineData("soa 8.13", "A.8.13")]
    [InlineData("zeige A.5.1", "A.5.1")]
    public void A_control_is_understood(string text, string control)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal("soa", match.Key);
        Assert.Equal(control, match.Slot<ControlValue>("control")!.ControlId);
    }

    [Theory]
    [InlineData("document ISMS-POL-001", "doc", "ISMS-POL-001")]
    [InlineData("open document pol-001", "doc", "ISMS-POL-001")]
    [InlineData("review isms pol 1", "review-doc", "ISMS-POL-001")]
    [InlineData("Dokument ISMS-SCP-001", "doc", "ISMS-SCP-001")]
    public void A_document_is_understood(string text, string key, string code)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal(key, match.Key);
        Assert.Equal(code, match.Slot<DocumentCodeValue>("code")!.Code);
    }

    [Theory]
    [InlineData("policy on the Clean Desk, please", "doc", "topic", "Clean Desk")]
    [InlineData("where is the backup procedure?", "doc", "title", "backup procedure")]
    [InlineData("Richtlinie zu Mobilen Geräten", "doc", "topic", "Mobilen Geräten")]
    [InlineData("who has not acknowledged CAM-2026-04", "who", "campaign", "CAM-2026-04")]
    [InlineData("coverage Password basics", "coverage", "campaign", "Password basics")]
    [InlineData("Wer hat die Passwortregeln nicht zur Kenntnis genommen?", "who", "campaign", "Passwortregeln")]
    public void Free_text_is_kept_as_typed(string text, string key, string slot, string value)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal(key, match.Key);
        Assert.Equal(value, match.Slots[slot].Text);
    }

    [Theory]
    [InlineData("enter patch coverage 97.5 %", "patch coverage", 97.5)]
    [InlineData("enter MET-0003 12", "MET-0003", 12)]
    [InlineData("Kennzahl Patchstand 97,5 %", "Patchstand", 97.5)]
    public void A_value_is_understood(string text, string metric, double value)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal("metric", match.Key);
        Assert.Equal(metric, match.Slots["metric"].Text);
        Assert.Equal((decimal)value, match.Slot<NumberValue>("value")!.Number);
    }

    [Theory]
    [InlineData("I am away from 3 December to 10 December")]
    [InlineData("I'm away from 3.12. to 10.12.")]
    [InlineData("away from 2026-12-03 to 10 dec 2026")]
    [InlineData("Ich bin vom 3. Dezember bis 10. Dezember weg")]
    [InlineData("Urlaub von 3.12.2026 bis 10.12.2026")]
    public void Two_days_are_understood(string text)
    {
        var match = Assert.IsType<PhraseMatch>(book.Match(text, context));
        Assert.Equal("delegate", match.Key);
        Assert.Equal(new DateOnly(2026, 12, 3), match.Slot<DateValue>("date")!.Date);
        Assert.Equal(new DateOnly(2026, 12, 10), match.Slot<DateValue>("date2")!.Date);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_answered_with_the_reason()
    {
        var match = Assert.IsType<PhraseMatch>(book.Match("I am away from 30 February to 3 March", context));
        Assert.Equal("delegate", match.Key);
        Assert.StartsWith("There is no 30 February", match.Slot<UnreadDateValue>("date")!.Reason, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 3, 3), match.Slot<DateValue>("date2")!.Date);
    }
}
