using IsmsBot.Catalog;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>No guard of the two lifecycle tables is left without a test that is refused by it.</summary>
public sealed class EveryGuardTests
{
    /// <summary>
    /// Guards that <see cref="GuardTests"/>, <see cref="ApprovalTests"/>, <see cref="Documents.ReviewTests"/> and <see cref="PolicyStoryTests"/>
    /// see refused with their sentence.
    /// </summary>
    private static readonly string[] Refused =
    [
        "DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06", "DOC-07", "GEN-02", "GEN-07", "POL-01", "POL-02", "POL-03", "SOD-01", "SOD-06",
    ];

    [Fact]
    public void Every_guard_of_documents_and_versions_is_refused_in_a_test() => Assert.Equal(
        Refused,
        RecordTypes.Get("ControlledDocument").Transitions.Concat(RecordTypes.Get("DocumentVersion").Transitions).SelectMany(t => t.Guards).Distinct()
            .Order(StringComparer.Ordinal));
}
