using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Tests.Activities;

/// <summary>Requests that a local Teams client sent to a bot.</summary>
public sealed class RecordedActivityTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Recorded"), "*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_recorded_request_is_read(string name)
    {
        var activity = Recorded(name);
        Assert.Equal("msteams", activity.ChannelId);
        Assert.NotNull(activity.Conversation?.Id);
        Assert.StartsWith("28:", activity.Recipient?.Id, StringComparison.Ordinal);
        Assert.NotNull(activity.From?.AadObjectId);
        Assert.NotNull(activity.Timestamp);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_recorded_request_survives_being_written_and_read_again(string name)
    {
        var first = ActivityJson.ToUtf8(Recorded(name));
        Assert.Equal(first, ActivityJson.ToUtf8(ActivityJson.Read(first)));
    }

    [Fact]
    public void A_channel_post_knows_its_thread_and_says_what_was_asked()
    {
        var activity = Recorded("message-channel-reply-in-thread");
        Assert.True(activity.IsChannel);
        Assert.NotNull(activity.ThreadRootId);
        Assert.Equal("19:isms-general@thread.tacv2", activity.ConversationBaseId);
        Assert.DoesNotContain("<at>", activity.AsTyped(), StringComparison.Ordinal);
        Assert.NotEqual("", activity.AsTyped());
    }

    [Theory]
    [InlineData("action-execute-invoke-personal")]
    [InlineData("action-execute-invoke-groupChat")]
    [InlineData("action-execute-invoke-channel")]
    public void A_click_without_trigger_is_manual(string name)
    {
        var click = InvokeValue.ReadExecute(Recorded(name));
        Assert.Equal(("complete", ClickTrigger.Manual, "R-17"), (click.Verb, click.Trigger, click.Field("task")));
    }

    [Fact]
    public void A_refresh_is_automatic() => Assert.True(InvokeValue.ReadExecute(Recorded("custom-invoke-refresh-automatic")).IsRefresh);

    [Fact]
    public void A_submit_comes_as_a_message_without_text()
    {
        var submit = InvokeValue.ReadSubmit(Recorded("action-submit-personal"))!;
        Assert.Equal(("1795461673183", "n1", null), (submit.CardId, submit.Field("note"), submit.Text));
    }

    [Fact]
    public void A_dialog_is_asked_for_with_its_data()
    {
        var task = InvokeValue.ReadTask(Recorded("custom-invoke-task-fetch"));
        Assert.Equal(("dlg", "default"), (task.Field("opens"), task.Theme));
    }

    [Fact]
    public void The_bot_sees_when_it_was_added()
    {
        Assert.True(Recorded("on-open-conversationUpdate-groupChat").ConcernsTheBot);
        Assert.True(Recorded("mock-removeBot-personal").ConcernsTheBot);
        Assert.False(Recorded("mock-addUser-channel").ConcernsTheBot);
    }

    private static Activity Recorded(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Recorded", $"{name}.json")));
        return ActivityJson.Read(document.RootElement.GetProperty("body"));
    }
}
