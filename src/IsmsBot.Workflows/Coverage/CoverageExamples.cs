using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Workflows.Coverage;

/// <summary>The cards of the room with made-up values.</summary>
internal static class CoverageExamples
{
    public static IReadOnlyList<Card> Cards =>
    [
        Of(By.Unit, CampaignState.Running), Of(By.Site, CampaignState.Closed), Of(By.Manager, CampaignState.Running) with { UnderCheck = true },
        new UnreachableCard("CAM-2026-04", "Policy 3.0", [new("Sven Malmgren", true)]),
        new UnreachableCard("CAM-2026-04", "Policy 3.0", [new("Sven Malmgren", true), new("Rania Lindholt", false)]),
    ];

    private static CoverageCard Of(By cut, CampaignState status) => new(
        CampaignExamples.Of(status), new(232, 220, 3, 11, 4, 0, 2), cut,
        [new("Product engineering", 84, 78, 4), new("Operations", 41, 38, 3), new("Customer support", 40, 39, 1)],
        status == CampaignState.Running ? [new("ENR-0057", "Sven Malmgren", "Product engineering", new(2026, 11, 2), Delivery.Sent)] : [])
    {
        Remind = status == CampaignState.Running ? new RemindNow("CAM-2026-04") : null,
        Steps = [.. RoomCatalog.RegisterOf<Campaign>().StepsFrom(StateName.Of(status), "CAM-2026-04", 3)
            .Where(offered => offered.Step.Action == "close")],
    };
}
