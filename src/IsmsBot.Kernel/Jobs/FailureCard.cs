using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Jobs;

/// <summary>A job, a reminder or an escalation has failed for an hour, or works again. Nothing is to be decided, but repaired.</summary>
public sealed record FailureCard(TimedKind Kind, string Name, DateTimeOffset Since, int Times, string Exception, DateTimeOffset? Until) : Card
{
    public override string Type => "failure";

    public override Sentence Summary => (Kind, Until) switch
    {
        (TimedKind.Job, null) => (Sentence)$"The job {Name} fails",
        (TimedKind.Job, _) => (Sentence)$"The job {Name} works again",
        (TimedKind.Escalation, null) => (Sentence)$"The escalation {Name} fails",
        (TimedKind.Escalation, _) => (Sentence)$"The escalation {Name} works again",
        (_, null) => (Sentence)$"The reminder {Name} fails",
        _ => (Sentence)$"The reminder {Name} works again",
    };

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        if (Until is { } end)
        {
            kit.Facts(("Failed since", $"{Since}"), ("Works since", $"{end}"));
            kit.Text("What had waited is done now. Nothing was lost.");
            return;
        }

        kit.Facts(("Fails since", $"{Since}"), ("Times in a row", $"{Times}"), ("Error", Sentence.Of(Exception)));
        kit.Text(Kind switch
        {
            TimedKind.Job => "What it does waits. All other jobs and all reminders go on.",
            TimedKind.Escalation => "Some of what is late is not told to the next level. All other escalations, reminders and jobs go on.",
            _ => "Some of those it reminds are not reminded. All other reminders and all jobs go on.",
        });
        kit.Text("The log of the application says where it fails, under event 2001 and this name.");
        kit.Text("Please pass that on to whoever looks after the program: the error is in it, or in what it finds in the database.");
        kit.Quiet("I try again at every tick and say when it works.");
    }
}
