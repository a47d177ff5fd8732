namespace IsmsBot.Scripts.Tests.NewRoom;

/// <summary>
/// <c>./dev new SupplierReviews</c>, run in a copy of the product: the room that it writes is built, walked through the front door by the tests that
/// it brings along, and held to the rules of the house. Each part takes up to a minute or two, so each is a test of its own that hands on its result.
/// </summary>
[TestCaseOrderer("IsmsBot.Scripts.Tests.NewRoom.AsWritten", "IsmsBot.Scripts.Tests")]
public sealed class NewRoomTests(WrittenRoom room) : IClassFixture<WrittenRoom>
{
    [Theory]
    [InlineData("supplierReviews", "usage: ./dev new <Room>")]
    [InlineData("Opportunities", "src/IsmsBot.Workflows/Opportunities is already there")]
    [InlineData("Suppliers", "the catalogue has a record type Supplier with a life of its own")]
    public async Task A_name_that_cannot_be_taken_is_refused_with_the_reason_and_nothing_is_written(string name, string reason)
    {
        var before = room.Product.Files().ToHashSet(StringComparer.Ordinal);

        var (code, said) = await room.Product.Ask("bash", "dev", "new", name);

        Assert.Equal(1, code);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.Equal(before, room.Product.Files().ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_command_writes_one_folder_its_mirror_and_a_migration_for_each_database_and_nothing_else()
    {
        var (before, after, _) = await room.Written;

        Assert.Equal(
            [
                "src/IsmsBot.Workflows/SupplierReviews/README.md",
                "src/IsmsBot.Workflows/SupplierReviews/SupplierReview.cs",
                "src/IsmsBot.Workflows/SupplierReviews/SupplierReviewRegister.cs",
                "src/IsmsBot.Workflows/SupplierReviews/SupplierReviewTable.cs",
                "src/IsmsBot.Workflows/SupplierReviews/SupplierReviews.de.json",
                "src/IsmsBot.Workflows/SupplierReviews/SupplierReviews.records.json",
                "src/IsmsBot.Workflows/SupplierReviews/SupplierReviewsWorkflow.cs",
                "tests/IsmsBot.Tests/Workflows/SupplierReviews/SupplierReviewsTests.cs",
            ],
            after.Keys.Except(before.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "src/IsmsBot.Migrations/Postgres/Beginning.Designer.cs",
                "src/IsmsBot.Migrations/Postgres/Beginning.cs",
                "src/IsmsBot.Migrations/Postgres/PostgresIsmsDbModelSnapshot.cs",
                "src/IsmsBot.Migrations/Sqlite/Beginning.Designer.cs",
                "src/IsmsBot.Migrations/Sqlite/Beginning.cs",
                "src/IsmsBot.Migrations/Sqlite/SqliteIsmsDbModelSnapshot.cs",
            ],
            before.Where(file => after.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_author_has_to_say_is_told_at_the_end()
    {
        var (_, _, said) = await room.Written;

        Assert.All(
            (string[])["which clauses it is evidence for", "resource.request", "in German", "README.md", "./dev approve"],
            next => Assert.Contains(next, said[said.IndexOf("The room runs", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_room_passes_what_the_build_analyses() => Assert.Contains("0 Warning(s)", await room.Analysed, StringComparison.Ordinal);

    [Fact]
    public async Task The_room_and_its_tests_are_built_without_a_warning() =>
        Assert.Contains("0 Warning(s)", await room.Built, StringComparison.Ordinal);

    [Fact]
    public async Task It_is_walked_through_the_front_door()
    {
        var walk = (await room.Tested).Where(test => test.Key.Contains(".SupplierReviewsTests.", StringComparison.Ordinal)).ToList();

        Assert.Equal(6, walk.Count);
        Assert.DoesNotContain(walk, test => test.Value is not null);
    }

    [Fact]
    public async Task It_breaks_no_rule_of_the_house_but_to_name_its_clause_and_to_have_its_pictures_approved()
    {
        var rules = (await room.Tested).Where(test => !test.Key.Contains(".SupplierReviewsTests.", StringComparison.Ordinal)).ToList();
        var broken = rules.Where(test => test.Value is not null)
            .ToDictionary(test => test.Key.Split('.')[^1], test => test.Value!, StringComparer.Ordinal);

        Assert.InRange(rules.Count, 100, int.MaxValue);
        Assert.Equal(
            ["Every_room_has_its_furniture", "The_index_of_rooms_is_as_it_was_approved", "Who_may_do_what_is_as_it_was_approved"],
            broken.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            "SupplierReviews keeps records and names no clause that they are evidence for", broken["Every_room_has_its_furniture"].Trim());
    }
}
