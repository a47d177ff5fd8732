using System.Runtime.CompilerServices;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Opportunities;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using IsmsBot.Workflows.Triggers;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>
/// Every guard that the catalogue names for the records of the three rooms says no once, with its own sentence. A guard never seen fails.
/// </summary>
public class GuardTests
{
    private static readonly Type[] Rooms =
    [
        typeof(RisksWorkflow), typeof(MethodWorkflow), typeof(AssessmentsWorkflow), typeof(TriggersWorkflow), typeof(AssetsWorkflow),
            typeof(ActionsWorkflow),
        typeof(OpportunitiesWorkflow), typeof(TreatmentsWorkflow), typeof(ApplicabilityWorkflow),
    ];

    /// <summary>Guards of the lifecycles, and RAS-02, which the catalogue asks for on creation and which is said in the reminder.</summary>
    public static TheoryData<string> All => [.. Named];

    private static IEnumerable<string> Named =>
        RoomCatalog.Rooms.Where(r => Rooms.Contains(r.GetType())).SelectMany(r => r.Records)
            .Select(t => RecordTypes.Get(((Kernel.Data.Record)RuntimeHelpers.GetUninitializedObject(t)).RecordType))
        .SelectMany(t => t.Transitions).SelectMany(t => t.Guards).Append("RAS-02").Distinct().Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_guard_says_no_with_its_own_sentence(string guard)
    {
        Assert.True(GuardScenes.All.TryGetValue(guard, out var scene), $"{guard} was never seen saying no");
        await using var bot = await TestBot.StartAsync();

        var words = await scene(bot);

        Assert.True(words.Says(guard), $"{guard} is not in: {words}");
    }

    [Fact]
    public void No_scene_is_for_a_guard_that_the_rooms_do_not_have() => Assert.Empty(GuardScenes.All.Keys.Except(Named, StringComparer.Ordinal));
}
