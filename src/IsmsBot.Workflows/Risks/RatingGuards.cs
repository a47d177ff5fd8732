using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>RSK-02 to RSK-05: what holds for every rating. Each refusal keeps what was typed in the form it hands back.</summary>
public static class RatingGuards
{
    /// <summary>A shorter text says nothing.</summary>
    private const int ShortestPart = 3;

    /// <summary>RSK-04: a cause, an event and a consequence.</summary>
    public static void Complete(string title, string? cause, string? what, string? consequence, Card? form)
    {
        var named = new List<Sentence>();
        Add(named, cause, "a cause");
        Add(named, what, "an event");
        Add(named, consequence, "a consequence");
        if (named.Count < 3)
        {
            throw Refuse.With(form, "RSK-04", ("title", Sentence.Of(title)), ("part", named.Count == 0 ? (Sentence)"nothing" : Sentence.List(named)));
        }
    }

    /// <summary>RSK-04, RSK-01 and GEN-05: the risk is whole, open, and has one owner who is here.</summary>
    public static async Task<Person> OwnerAsync(Turn turn, Risk risk)
    {
        Complete(risk.Title, risk.Cause, risk.Event, risk.Consequence, null);
        var owner = (await RoleHolders.HereAsync(turn.Db, Role.RiskOwner, turn.Cancellation)).FirstOrDefault(p => p.Id == risk.RiskOwnerId);
        Refuse.When(owner is null, "RSK-01", ("title", Sentence.Of(risk.Title)));
        Refuse.Unless(risk.IsOpen, "GEN-05", ("id", Sentence.Of(risk.Id)), ("state", $"{risk.Status}"), ("action", "rate"),
            ("states", "every other state"));
        return owner;
    }

    public static Level Read(MethodContent method, IFigures typed, Card? form) =>
        Read(method, typed.Likelihood, typed.Confidentiality, typed.Integrity, typed.Availability, form);

    /// <summary>RSK-02 and RSK-03: whole numbers on the scale, and an effect on at least one property.</summary>
    public static Level Read(MethodContent method, string? likelihood, string? c, string? i, string? a, Card? form)
    {
        var level = method.Rate(Number(likelihood, 1, method, form), Number(c, 0, method, form), Number(i, 0, method, form),
            Number(a, 0, method, form));
        return level.Impact > 0 ? level : throw Refuse.With(form, "RSK-03");
    }

    /// <summary>RSK-05: a level that somebody typed and that is not the calculated one.</summary>
    public static void NotTyped(Level level, int? score, Card? form)
    {
        if (score is not null && score != level.Score)
        {
            throw Refuse.With(form, "RSK-05", ("score", $"{level.Score}"), ("band", $"{level.Band}"));
        }
    }

    private static int Number(string? text, int least, MethodContent method, Card? form) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= method.Size()
            ? number : throw Refuse.With(form, "RSK-02", ("value", string.IsNullOrWhiteSpace(text) ? (Sentence)"nothing" : Sentence.Of(text)));

    private static void Add(List<Sentence> named, string? text, Sentence part)
    {
        if (text?.Trim().Length >= ShortestPart)
        {
            named.Add(part);
        }
    }
}
