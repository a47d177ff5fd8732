namespace IsmsBot.Workflows.SecurityEvents;

/// <summary>Says what was reported is, and who handles it. A major incident calls for a new look at the risks (8.2, domain 3.5).</summary>
public sealed record SortEvent(
    string Record, int Version, string? Kind = null, string? Severity = null, string? Handler = null, string? HandlerTyped = null)
    : StepAct<SecurityEvent>(Record, Version)
{
    protected override string Action => "sort";

    internal static void Draw(CardKit form)
    {
        form.Choose(
            nameof(Kind), "What is it?",
            [.. Enum.GetValues<EventKind>().Where(kind => kind != EventKind.Unsorted).Select(kind => new Option(StateName.Of(kind), $"{kind}"))],
            open: false);
        form.Choose(
            nameof(Severity), "If it is an incident: how grave?",
            [.. Enum.GetValues<EventSeverity>().Select(severity => new Option(StateName.Of(severity), $"{severity}"))], open: false, required: false);
        form.AskPerson(nameof(Handler), "Who handles it?");
    }

    protected override async Task<Reply> DoAsync(SecurityEvent record, Turn turn)
    {
        var named = await NamedPerson.FindAsync(turn, Handler, HandlerTyped, async _ => await Register.CardAsync(record, turn.Reader));
        var handler = named ?? turn.Actor;
        var (kind, severity) = (StateName.TryRead<EventKind>(Kind), StateName.TryRead<EventSeverity>(Severity));
        if (kind is null or EventKind.Unsorted)
        {
            throw await NoAsync(record, turn, "GEN-04", ("fields", "what it is"));
        }

        if (kind == EventKind.Incident && severity is null)
        {
            throw await NoAsync(record, turn, "GEN-04", ("fields", "how grave the incident is"));
        }

        (record.Kind, record.Severity, record.HandledById) = (kind.Value, kind == EventKind.Incident ? severity : null, handler.Id);
        turn.Move(record, Action);
        if (record.Severity == EventSeverity.Major)
        {
            await turn.CallForALookAsync(new Cause(CauseKind.IncidentMajor, record.Id, record.Title));
        }

        if (handler.Id != turn.ActorId)
        {
            turn.Send(
                await Register.CardAsync(record, turn.For(handler)), handler, $"event-handler:{record.Id}:{record.Version}", record.Id,
                OutboxRow.ReplyPriority, urgent: true, notice: $"{turn.Actor.Name} asks you to handle this.");
        }

        return await AnswerAsync(record, turn, $"Sorted. {handler.Name} handles it.");
    }
}
