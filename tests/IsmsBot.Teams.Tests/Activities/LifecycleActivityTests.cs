using System.Text;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Tests.Activities;

public sealed class LifecycleActivityTests
{
    [Theory]
    [InlineData("add")]
    [InlineData("remove")]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public void An_installation_says_what_happened(string action)
    {
        var activity =
            Read(
                $$$$"""{"type":"installationUpdate","action":"{{{{action}}}}","channelData":{"settings":{"selectedChannel":{"id":"19:c"}},"source":{"name":"message"}}}""");
        Assert.Equal((action, "19:c"), (activity.Action, activity.ChannelData!.Settings!.SelectedChannel!.Id));
    }

    [Theory]
    [InlineData("""[{"id":"28:b"}]""", true)]
    [InlineData("""[{"id":"29:u","aadObjectId":"x"}]""", false)]
    [InlineData("""[{"id":"29:u"},{"id":"28:b"}]""", true)]
    [InlineData("null", false)]
    public void Members_are_the_bot_or_people(string members, bool bot)
    {
        Assert.Equal(bot, Read($$"""{"type":"conversationUpdate","recipient":{"id":"28:b"},"membersAdded":{{members}}}""").ConcernsTheBot);
        Assert.Equal(bot, Read($$"""{"type":"conversationUpdate","recipient":{"id":"28:b"},"membersRemoved":{{members}}}""").ConcernsTheBot);
    }

    [Theory]
    [InlineData("channelCreated")]
    [InlineData("channelDeleted")]
    [InlineData("channelRenamed")]
    [InlineData("channelRestored")]
    [InlineData("channelShared")]
    [InlineData("channelUnshared")]
    [InlineData("channelMemberAdded")]
    [InlineData("channelMemberRemoved")]
    [InlineData("teamMemberAdded")]
    [InlineData("teamMemberRemoved")]
    [InlineData("teamArchived")]
    [InlineData("teamUnarchived")]
    [InlineData("teamRenamed")]
    [InlineData("teamDeleted")]
    [InlineData("teamHardDeleted")]
    [InlineData("teamRestored")]
    [InlineData("somethingNew")]
    public void Every_event_of_a_team_is_read(string name)
    {
        var activity =
            Read(
                $$$$"""{"type":"conversationUpdate","channelData":{"eventType":"{{{{name}}}}","team":{"id":"19:g","name":"T","aadGroupId":"g"},"channel":{"id":"19:c","name":null}}}""");
        Assert.Equal((name, "g", null), (activity.ChannelData!.EventType, activity.ChannelData.Team!.AadGroupId, activity.ChannelData.Channel!.Name));
    }

    [Fact]
    public void Reactions_and_uploads_are_read()
    {
        Assert.Equal("like", Read("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"replyToId":"1"}""").ReactionsAdded[0].Type);
        var upload =
            Read(
                """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.docx","content":{"downloadUrl":"https://x","uniqueId":"u","fileType":"docx"}},{"contentType":"text/html","content":"<p>x</p>"}]}""");
        Assert.Equal([(true, false), (false, true)], upload.Attachments.Select(attachment => (attachment.IsUploadedFile, attachment.IsTextCopy)));
    }

    [Fact]
    public void Suggestions_are_written_for_whom_they_are() => Assert.Equal(
        """{"type":"message","suggestedActions":{"to":["29:u"],"actions":[{"type":"imBack","title":"Yes","value":"yes"}]}}""",
        Encoding.UTF8.GetString(ActivityJson.ToUtf8(new Activity
        {
            Type = "message",
            SuggestedActions = new() { To = ["29:u"], Actions = [new() { Title = "Yes", Value = "yes" }] },
        })));

    private static Activity Read(string json) => ActivityJson.Read(Encoding.UTF8.GetBytes(json));
}
