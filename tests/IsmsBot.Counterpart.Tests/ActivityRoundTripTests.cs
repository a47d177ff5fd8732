using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Tests.Cards;
using Newtonsoft.Json;
using Theirs = Microsoft.Bot.Schema;

namespace IsmsBot.Counterpart.Tests;

/// <summary>Recorded activities through both readers and writers: nothing that Microsoft's reader knows is lost or changed by ours.</summary>
public sealed class ActivityRoundTripTests
{
    private static readonly JsonSerializerSettings Plain =
        new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    /// <summary>Older names of team and channel that Teams sends beside the newer ones, which are the ones that we read.</summary>
    private static readonly string[] OlderNames = ["teamsTeamId", "teamsChannelId"];

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Recorded"), "*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_they_write_we_read_and_what_we_write_they_read_as_the_same(string name)
    {
        var theirs = Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Recorded", name + ".json")));
        var written = JsonConvert.SerializeObject(theirs, Plain);

        var back = Read(Encoding.UTF8.GetString(ActivityJson.ToUtf8(ActivityJson.Read(Encoding.UTF8.GetBytes(written)))));

        Assert.Equal(Facts(theirs), Facts(back));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_read_the_same_facts_out_of_what_was_recorded(string name)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Recorded", name + ".json"));
        var (ours, theirs) = (ActivityJson.Read(Encoding.UTF8.GetBytes(Body(json))), Read(json));

        Assert.Equal((theirs.Type, theirs.Id, theirs.ServiceUrl, theirs.ChannelId), (ours.Type, ours.Id, ours.ServiceUrl, ours.ChannelId));
        Assert.Equal((theirs.From.Id, theirs.From.AadObjectId, theirs.Recipient.Id), (ours.From!.Id, ours.From.AadObjectId, ours.Recipient!.Id));
        Assert.Equal((theirs.Conversation.Id, theirs.Conversation.TenantId), (ours.Conversation!.Id, ours.Conversation.TenantId));
        Assert.Equal((theirs.Text ?? "", theirs.Name, theirs.ReplyToId), (ours.Text ?? "", ours.Name, ours.ReplyToId));
        Assert.Equal(theirs.Value is null, ours.Value is null);
        Assert.Equal(theirs.MembersAdded?.Count ?? 0, ours.MembersAdded.Count);
        Assert.Equal(theirs.Entities?.Count ?? 0, ours.Entities.Count);
        Assert.Equal(theirs.Attachments?.Count ?? 0, ours.Attachments.Count);
    }

    [Fact]
    public void A_card_with_everything_in_it_goes_through_their_reader_and_writer_unchanged()
    {
        var ours = Encoding.UTF8.GetString(ActivityJson.ToUtf8(OutboundMessage.Card(KitchenSink.Card, "Everything")));

        var back = JsonNode.Parse(JsonConvert.SerializeObject(Read(ours), Plain))!;

        Assert.Equal(
            Sorted(JsonNode.Parse(KitchenSink.Card.ToUtf8()))!.ToJsonString(), Sorted(back["attachments"]![0]!["content"])!.ToJsonString());
    }

    [Fact]
    public void The_answer_to_a_click_is_read_by_them_as_the_card_that_it_is()
    {
        var ours = Encoding.UTF8.GetString(InvokeAnswer.Card(KitchenSink.Card).ToUtf8().Span);

        var theirs = JsonConvert.DeserializeObject<Theirs.AdaptiveCardInvokeResponse>(ours)!;

        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (theirs.StatusCode, theirs.Type));
        Assert.NotNull(theirs.Value);
    }

    private static Theirs.Activity Read(string json) => JsonConvert.DeserializeObject<Theirs.Activity>(Body(json), Plain)!;

    /// <summary>Some recordings are of the whole request.</summary>
    private static string Body(string json) => (JsonNode.Parse(json)!["body"] ?? JsonNode.Parse(json))!.ToJsonString();

    /// <summary>Everything they know of it, with the names in order.</summary>
    private static string Facts(Theirs.Activity activity)
    {
        var json = JsonNode.Parse(JsonConvert.SerializeObject(activity, Plain))!;
        return Sorted(json)!.ToJsonString();
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject known => new JsonObject(known
            .Where(one => !OlderNames.Contains(one.Key) && one.Value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 }))
            .OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, Sorted(one.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
