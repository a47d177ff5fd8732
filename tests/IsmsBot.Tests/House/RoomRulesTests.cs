using System.Text.Json.Serialization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Tests.House;

/// <summary>The rules for rooms: kept by every room, and seen red with a small offender each.</summary>
public sealed class RoomRulesTests
{
    private static readonly string Workflows = Path.Combine(TheHouse.Root, "src/IsmsBot.Workflows");
    private static readonly string Mirror = Path.Combine(TheHouse.Root, "tests/IsmsBot.Tests/Workflows");

    private static readonly string[] Snapshots = ["Sqlite/SqliteIsmsDbModelSnapshot.cs", "Postgres/PostgresIsmsDbModelSnapshot.cs"];

    private static IEnumerable<Type> Types => RoomCatalog.Assemblies.SelectMany(assembly => assembly.GetTypes());

    [Fact]
    public void Every_record_has_the_states_of_the_catalogue() =>
        Complaints.None(TheHouse.Rooms.SelectMany(room => room.Records).SelectMany(LifecycleRules.Complaints));

    [Fact]
    public void Every_act_and_view_is_readable_and_allowed_to_somebody_known() =>
        Complaints.None(TheHouse.Rooms.SelectMany(RoomRules.OfDeclarations));

    [Fact]
    public void Every_act_belongs_to_a_room_and_every_card_has_a_sample() => Complaints.None(RoomRules.OfTypes(Types, TheHouse.Rooms));

    [Fact]
    public void Every_room_has_its_furniture() =>
        Complaints.None(TheHouse.ProductRooms.SelectMany(room => RoomRules.OfFurniture(room, Workflows, Mirror)));

    [Fact]
    public void Every_record_of_a_room_is_in_the_migrations_of_both_databases() => Complaints.None(Snapshots.SelectMany(snapshot =>
        RoomRules.WithoutMigration(
            Types, File.ReadAllText(Path.Combine(TheHouse.Root, "src/IsmsBot.Migrations", snapshot)), snapshot.Split('/')[0])));

    [Fact]
    public void A_record_without_migration_is_complained_about() =>
        Assert.Equal(
            ["Campaign has no migration for Sqlite: run ./dev migrate --squash"],
            RoomRules.WithoutMigration([typeof(Campaign), typeof(Enrolment)],
                "modelBuilder.Entity(\"IsmsBot.Workflows.Enrolments.Enrolment\", b =>", "Sqlite"));

    [Fact]
    public void Every_public_act_view_and_card_has_a_docstring()
    {
        var named = Types.Where(RoomRules.IsRoomType).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Complaints.None(
            TheHouse.Source("src/IsmsBot.Kernel", "src/IsmsBot.Workflows").SelectMany(source => RoomRules.WithoutDocstring(source, named)));
    }

    [Fact]
    public void Every_guard_in_the_source_is_in_the_catalogue() =>
        Complaints.None(TheHouse.Source("src/IsmsBot.Kernel", "src/IsmsBot.Workflows", "src/IsmsBot.Adapters").SelectMany(RoomRules.UnknownGuards));

    [Fact]
    public void A_record_with_other_states_is_complained_about()
    {
        Assert.Equal(
            ["Acknowledgement: the catalogue has the state recorded", "Acknowledgement: the catalogue does not have the state asleep",
                "Acknowledgement begins as asleep, in the catalogue as recorded"],
            LifecycleRules.Complaints(typeof(SleepyOwl)));
        Assert.Equal(["Owl is no record type of the catalogue"], LifecycleRules.Complaints(typeof(Owl)));
    }

    [Fact]
    public void A_room_whose_acts_nobody_can_read_or_may_do_is_complained_about() => Assert.Equal(
        ["Hoot is not in AwarenessLikeJson: add [JsonSerializable(typeof(Hoot))]",
            "owls/hoot is allowed to owl.hoot, which is no permission, role or relation of the catalogue",
            "OwlView asks for owl.see, which is no permission of the catalogue"],
        RoomRules.OfDeclarations(new OwlRoom()));

    [Fact]
    public void An_act_of_no_room_and_a_card_without_sample_are_complained_about() =>
        Assert.Equal(
            ["Hoot is an act of no room: put it into the folder of one", "OwlCard has no sample card"],
            RoomRules.OfTypes([typeof(Hoot), typeof(OwlCard), typeof(OwlRoom)], TheHouse.Rooms));

    [Fact]
    public void An_empty_room_is_told_all_that_is_missing()
    {
        var folder = Directory.CreateTempSubdirectory("rooms").FullName;

        var complaints = RoomRules.OfFurniture(new OwlRoom(), folder, folder).ToList();

        Assert.Equal(5, complaints.Count(complaint => complaint.Contains("README.md", StringComparison.Ordinal)));
        Assert.Equal(
            ["House has no README.md with the heading ## What an auditor asks", "House has no House.de.json",
                "House has no tests in Workflows/House"], complaints[^3..]);
    }

    [Fact]
    public void A_type_without_docstring_and_an_unknown_guard_are_complained_about()
    {
        var source =
            new SourceFile(
                "Owl.cs",
                "using A;\n\npublic sealed record Hoot : FreeAct;\n\n/// <summary>Fine.</summary>\npublic sealed class Fine { void Do() => Refuse.When(true, \"OWL-01\"); }\n");

        Assert.Equal(["Owl.cs: Hoot has no docstring"], RoomRules.WithoutDocstring(source, new HashSet<string>(["Hoot", "Fine"])));
        Assert.Equal(["Owl.cs:6: OWL-01 is no guard of the catalogue"], RoomRules.UnknownGuards(source));
    }

    private sealed record Hoot : FreeAct
    {
        public override Who Allowed() => new Nobody();

        protected override Task<Reply> DoAsync(Turn turn) => Task.FromResult(Reply.Say(""));
    }

    private sealed class Nobody : Who
    {
        public override string Words => "owl.hoot";

        public override ValueTask<bool> MayAsync(Person person, Kernel.Data.Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            new(false);

        protected internal override ValueTask<Refusal> SayNoAsync(Turn turn, Kernel.Data.Record? record) => throw new NotSupportedException();
    }

    private sealed record OwlCard : Card
    {
        public override string Type => "owl";

        public override Sentence Summary => "";

        public override void Draw(CardKit kit) => kit.Text("");
    }

    private sealed class OwlView : View
    {
        public override string Key => "owl";

        public override IReadOnlyList<string> Phrases => ["owl"];

        public override Sentence Help => "";

        public override string Permission => "owl.see";

        public override Task<Reply> ShowAsync(Turn turn, Asked asked) => Task.FromResult(Reply.Say(""));
    }

    private enum OwlState
    {
        Asleep,
        Superseded,
    }

    private sealed class Owl : Record<OwlState>;

    private sealed class SleepyOwl : Record<OwlState>
    {
        public override string RecordType => "Acknowledgement";
    }

    private sealed class OwlRoom : Workflow
    {
        public override string Slug => "owls";

        public override Sentence Title => "";

        public override IReadOnlyList<string> Clauses => ["awareness"];

        public override JsonSerializerContext Json => AwarenessLikeJson.Default;

        public override IReadOnlyList<Type> Acts => [typeof(Hoot)];

        public override IReadOnlyList<KnownAct> KnownActs => [new("owls/hoot", new Hoot(), _ => null, _ => false)];

        public override IReadOnlyList<View> Views => [new OwlView()];

        public override IReadOnlyList<Type> Records => [typeof(Acknowledgement)];
    }
}

[JsonSerializable(typeof(string))]
internal sealed partial class AwarenessLikeJson : JsonSerializerContext;
