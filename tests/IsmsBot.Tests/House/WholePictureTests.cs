using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Tests.House;

/// <summary>The four pictures of the whole, approved as text.</summary>
public sealed class WholePictureTests
{
    internal static readonly string[] Names = ["index.txt", "permissions.txt", "clauses.txt", "edges.txt"];

    private static IReadOnlyCollection<(string From, string To)> Edges => RoomEdges.Of(typeof(CampaignsWorkflow).Assembly, "IsmsBot.Workflows");

    [Fact]
    public void The_index_of_rooms_is_as_it_was_approved() =>
        Assert.Null(Snapshot.Approved.Complaint("index.txt", WholePictures.Index(TheHouse.Rooms)));

    [Fact]
    public void Who_may_do_what_is_as_it_was_approved() =>
        Assert.Null(Snapshot.Approved.Complaint("permissions.txt", WholePictures.PermissionMatrix(TheHouse.Rooms)));

    [Fact]
    public void The_rooms_of_each_clause_are_as_they_were_approved() =>
        Assert.Null(Snapshot.Approved.Complaint("clauses.txt", WholePictures.ClauseIndex(TheHouse.Rooms)));

    [Fact]
    public void The_edges_between_rooms_are_as_they_were_approved() =>
        Assert.Null(Snapshot.Approved.Complaint("edges.txt", RoomEdges.Picture(Edges)));

    [Fact]
    public void No_room_reaches_itself_through_others() => Complaints.None(RoomEdges.Cycles(Edges));

    [Fact]
    public void A_cycle_between_rooms_is_named_with_its_way() =>
        Assert.Equal(
            ["A -> B -> C -> A", "B -> C -> A -> B", "C -> A -> B -> C"], RoomEdges.Cycles([("A", "B"), ("B", "C"), ("C", "A"), ("C", "D")]));

    [Fact]
    public void An_edge_is_found_in_the_body_of_a_method() =>
        Assert.Equal([("One", "Two")], RoomEdges.Of(typeof(WholePictureTests).Assembly, "IsmsBot.Tests.House.Offenders"));
}
