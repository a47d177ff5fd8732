namespace IsmsBot.Workflows.Risks;

/// <summary>
/// The method an organisation begins with (domain part 3): scales of five, bands to 4, 9, 15 and 25. Other sizes take the words of the nearest step, until
/// the organisation gives its own.
/// </summary>
public static class DefaultMethod
{
    private const int Usual = 5;

    private static readonly MethodWords[] LikelihoodNames =
        [new("rare", "selten"), new("very unlikely", "sehr unwahrscheinlich"), new("unlikely", "unwahrscheinlich"), new("possible", "möglich"), new("likely", "wahrscheinlich"), new("very likely", "sehr wahrscheinlich"), new("almost certain", "fast sicher")];

    private static readonly MethodWords[] LikelihoodMeanings =
    [
        new("less than once in 10 years", "seltener als einmal in 10 Jahren"), new("once in 3 to 10 years", "einmal in 3 bis 10 Jahren"), new("once in 1 to 3 years", "einmal in 1 bis 3 Jahren"),
        new("once a year or more", "einmal im Jahr oder öfter"), new("four times a year or more", "viermal im Jahr oder öfter"),
    ];

    private static readonly MethodWords[] ImpactNames =
        [new("minor", "gering"), new("limited", "begrenzt"), new("moderate", "mäßig"), new("serious", "ernst"), new("major", "groß"), new("severe", "schwer"), new("disastrous", "katastrophal")];

    private static readonly (MethodWords C, MethodWords I, MethodWords A)[] ImpactMeanings =
    [
        (new("internal information seen inside by the wrong person", "interne Information von der falschen Person im Haus gesehen"), new("error found and put right the same day", "Fehler am selben Tag gefunden und behoben"), new("service slow, or out for less than 1 hour", "Dienst langsam oder weniger als 1 Stunde aus")),
        (new("internal information seen outside", "interne Information außerhalb gesehen"), new("error reaches one customer, put right within a day", "Fehler erreicht einen Kunden, an einem Tag behoben"), new("service out for 1 to 4 hours", "Dienst 1 bis 4 Stunden aus")),
        (new("confidential information of one customer seen outside", "vertrauliche Information eines Kunden außerhalb gesehen"), new("wrong data used by a customer, effort to put right", "falsche Daten beim Kunden benutzt, Aufwand zur Behebung"), new("service out for 4 to 24 hours", "Dienst 4 bis 24 Stunden aus")),
        (new("confidential information of several customers, or personal data of more than 500 people", "vertrauliche Information mehrerer Kunden oder Daten von mehr als 500 Personen"), new("wrong orders delivered to several customers", "falsche Lieferungen an mehrere Kunden"), new("service out for 1 to 3 days", "Dienst 1 bis 3 Tage aus")),
        (new("strictly confidential or sensitive personal data on a large scale", "streng vertrauliche oder sensible Personendaten in großem Umfang"), new("wrong data may harm people", "falsche Daten können Menschen schaden"), new("service out for more than 3 days", "Dienst länger als 3 Tage aus")),
    ];

    private static readonly string[] Triggers =
        ["new-site", "new-department", "role-change", "major-document-version", "supplier-change", "incident-major", "audit-major", "new-requirement", "new-critical-asset", "context-change", "method-change"];

    public static MethodContent Of(int size)
    {
        var none = new MethodWords("no effect", "keine Wirkung");
        return new MethodContent(
            [.. Enumerable.Range(1, size).Select(v => new LikelihoodStep(v, Spread(LikelihoodNames, v, size), Spread(LikelihoodMeanings, v, size)))],
            [
                new ImpactStep(0, new("none", "keine"), none, none, none),
                .. Enumerable.Range(1, size).Select(v => (v, Meaning: Spread(ImpactMeanings, v, size))).Select(x => new ImpactStep(x.v, Spread(ImpactNames, x.v, size), x.Meaning.C, x.Meaning.I, x.Meaning.A)),
            ],
            Bands(size, size * size * 4 / 25, size * size * 9 / 25, size * size * 15 / 25),
            [
                new BandRule(Band.Low, true, 12, false, null, null), new BandRule(Band.Medium, true, 12, false, null, 365),
                new BandRule(Band.High, true, 6, true, null, 180), new BandRule(Band.Critical, false, 0, false, 30, 90),
            ],
            Triggers,
            new MethodWords("We live with low risk. We keep medium risk when its owner says why, for a year at most. We keep high risk only for a short time and with top management behind it. We do not keep critical risk.",
                "Mit geringem Risiko leben wir. Mittleres Risiko tragen wir höchstens ein Jahr, wenn sein Eigentümer sagt, warum. Hohes Risiko tragen wir nur kurz und mit der Leitung dahinter. Kritisches Risiko tragen wir nicht."));
    }

    public static IReadOnlyList<BandRange> Bands(int size, int lowTo, int mediumTo, int highTo) =>
        [new(Band.Low, 1, lowTo), new(Band.Medium, lowTo + 1, mediumTo), new(Band.High, mediumTo + 1, highTo), new(Band.Critical, highTo + 1, size * size)];

    /// <summary>Step v of n from a list of any length: the first and the last always, the others evenly between. Five steps keep the words of part 3.</summary>
    private static T Spread<T>(T[] words, int v, int size)
    {
        if (words.Length == 7 && size == Usual)
        {
            return words[words is MethodWords[] named && ReferenceEquals(named, LikelihoodNames) ? new[] { 0, 2, 3, 4, 6 }[v - 1] : new[] { 0, 1, 3, 4, 5 }[v - 1]];
        }

        return words[(int)Math.Round((v - 1) * (words.Length - 1) / (double)(size - 1), MidpointRounding.AwayFromZero)];
    }
}
