using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Workflows.Assets;

namespace IsmsBot.Tests.House;

/// <summary>What people own is handed over when they leave: kept by every record type, and seen red with an offender.</summary>
public sealed class HandoverRulesTests
{
    private static IReadOnlyList<Register> Registers { get; } = [.. TheHouse.Rooms.SelectMany(room => room.Registers)];

    [Fact]
    public void Every_record_that_a_person_keeps_is_handed_over() => Complaints.None(TheHouse.Rooms.SelectMany(room => room.Records)
        .SelectMany(type => HandoverRules.Forgotten(type, Registers.FirstOrDefault(register => register.Keeps == type)?.OwnerFields)));

    [Fact]
    public void A_record_that_somebody_keeps_and_no_handover_asks_is_complained_about()
    {
        string[] complaints = ["Nest.NestOwnerId names whoever keeps it, and no handover asks: say it in Owns of its register"];

        Assert.Equal(complaints, HandoverRules.Forgotten(typeof(Nest), null));
        Assert.Equal(complaints, HandoverRules.Forgotten(typeof(Nest), ["OwnerId"]));
        Assert.Empty(HandoverRules.Forgotten(typeof(Nest), ["NestOwnerId"]));
        Assert.Equal(
            ["Asset has an owner (records.json), and no handover asks: say it in Owns of its register"], HandoverRules.Forgotten(typeof(Asset), []));
    }

    private enum NestState
    {
        Empty,
    }

    private sealed class Nest : Record<NestState>
    {
        public string? NestOwnerId { get; set; }

        public string? FoundByOwnerId { get; set; }
    }
}
