using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Sandbox.Policies;

/// <summary>
/// The documents that all staff of the fictional Brackwater Health Logistics acknowledge. People and dates are those of
/// the sample company; version 2.0 of the information security policy is there to show what changed in 3.0.
/// </summary>
public static class SamplePolicies
{
    private const string Devon = "Devon Achterberg";
    private const string Nadia = "Nadia Kerouansi";
    private const string Chiara = "Chiara Montalbetta";

    /// <summary>Every version, older ones of a document first.</summary>
    public static IReadOnlyList<SamplePolicy> All { get; } =
    [
        Policy("ISMS-POL-001", "2.0", "Information security policy", new Identification(
            Devon, "Marit Oosterveld", Devon, "Internal", new DateOnly(2025, 10, 13),
            "New edition after the first surveillance audit: themes for objectives, and what happens when rules are broken.",
            new DateOnly(2025, 9, 25), new DateOnly(2026, 10, 13))),
        Policy("ISMS-POL-001", "3.0", "Information security policy", new Identification(
            Devon, "Marit Oosterveld", Devon, "Internal", new DateOnly(2026, 10, 12),
            "Suspicions are now reported at once. New rule for tools for artificial intelligence. USB sticks may no longer be used. "
                + "The Gothenburg office is covered, and the policy can be read on our public page.",
            new DateOnly(2026, 9, 24), new DateOnly(2027, 10, 12))),
        Policy("ISMS-POL-002", "2.0", "Acceptable use rules", Spring(Devon, Chiara,
            "Rules for tools for artificial intelligence; private storage and USB sticks are no longer allowed.")),
        Policy("ISMS-POL-006", "2.0", "Privacy policy", Spring(Nadia, Chiara,
            "Periods for keeping data in one table; the 24 hours that our contracts give for telling hospitals.")),
        Policy("ISMS-POL-007", "2.0", "Remote working and device rules", Spring(Devon, "Ruben Castellan",
            "Own phones only with the work profile; working from other countries; loan devices.")),
    ];

    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    public static SamplePolicy Get(string code, string version) => All.FirstOrDefault(one => one.Code == code && one.Version == version)
        ?? throw new KeyNotFoundException($"The sample company has no {code} {version}.");

    private static Identification Spring(string owner, string approver, string changes) => new(
        owner, approver, owner, "Internal", new DateOnly(2026, 5, 18), changes, new DateOnly(2026, 5, 15), new DateOnly(2027, 5, 18));

    private static SamplePolicy Policy(string code, string version, string title, Identification identification) => new(
        code, version, title, Read($"{code}_v{version}_en.md"),
        $"I have read the {char.ToLowerInvariant(title[0])}{title[1..]}, version {version}, and will follow "
            + (title.EndsWith("rules", StringComparison.Ordinal) ? "them." : "it."),
        identification);

    internal static string Read(string name)
    {
        using var resource = typeof(SamplePolicies).Assembly.GetManifestResourceStream("IsmsBot.Sandbox.Policies." + name)
            ?? throw new InvalidOperationException($"The text {name} is not in this assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
