namespace IsmsBot.Tests.House;

public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("approved").FullName;

    [Fact]
    public void A_missing_picture_is_written_to_be_looked_at_and_equals_itself_afterwards()
    {
        Assert.Null(new Snapshot(folder, approve: false, onBuildServer: false).Complaint("room/Card-1.json", "{}"));

        Assert.Null(new Snapshot(folder, approve: false, onBuildServer: true).Complaint("room/Card-1.json", "{}"));
    }

    [Fact]
    public void On_the_build_server_a_missing_picture_is_complained_about_and_nothing_is_written()
    {
        var complaint = new Snapshot(folder, approve: false, onBuildServer: true).Complaint("room/Card-1.json", "{}");

        Assert.Equal("room/Card-1.json has no approved picture: run ./dev approve and look at it", complaint);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_changed_picture_is_complained_about_until_it_is_approved()
    {
        File.WriteAllText(Path.Combine(folder, "index.txt"), "one\ntwo\n");

        Assert.Equal(
            "index.txt has changed: line 2 was \"two\" and is \"three\"; run ./dev approve if that is meant",
            new Snapshot(folder, false, false).Complaint("index.txt", "one\nthree"));
        Assert.Null(new Snapshot(folder, approve: true, onBuildServer: false).Complaint("index.txt", "one\nthree"));
        Assert.Null(new Snapshot(folder, false, true).Complaint("index.txt", "one\nthree"));
    }

    [Fact]
    public void A_picture_that_nothing_draws_is_an_orphan()
    {
        File.WriteAllText(Path.Combine(folder, "index.txt"), "");
        File.WriteAllText(Path.Combine(folder, "old.txt"), "");

        Assert.Equal(["old.txt is drawn by nothing any more"], new Snapshot(folder, false, true).Orphans(["index.txt"]));
    }

    [Fact]
    public void JSON_is_broken_into_lines_only_where_it_does_not_fit_on_one()
    {
        var words = new string('a', 100);

        Assert.Equal(
            "{\n  \"a\": [\n    \"" + words + "\",\n    {\"ä\":\"" + words + "\"}\n  ],\n  \"b\": null\n}",
            Snapshot.Readable($$"""{"a":["{{words}}",{"ä":"{{words}}"}],"b":null}"""));
        Assert.Equal("""{"a":[1,true]}""", Snapshot.Readable("""{ "a": [1, true] }"""));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
