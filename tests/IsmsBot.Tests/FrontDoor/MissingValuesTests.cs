using System.Reflection;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>A client can leave anything out of a button, or name what is not there: each act answers with a sentence.</summary>
public class MissingValuesTests
{
    private static readonly Dictionary<string, string> Junk = new(StringComparer.Ordinal)
    {
        ["nothing"] = "",
        ["a code that nobody has"] = "ZZ-9999",
        ["a word"] = "no such thing",
        ["a list"] = "one,two,,",
        ["a line of signs"] = "{0} ; ' \" % _ \\",
    };

    [Theory]
    [InlineData("sven")]
    [InlineData("ingrid")]
    public async Task Every_act_answers_whatever_is_missing(string person)
    {
        await using var bot = await TestBot.StartAsync();
        var help = await bot.Say(person, "help");
        var thrown = new List<string>();

        foreach (var act in RoomCatalog.Rooms.SelectMany(room => room.KnownActs).Distinct())
        {
            foreach (var data in Data(act))
            {
                var answer = await bot.As(person).ActAsync(
                    help, new JsonObject { ["type"] = "Action.Execute", ["verb"] = act.Verb }, data);
                if (answer.Words().Contains("Something went wrong on my side", StringComparison.Ordinal))
                {
                    thrown.Add($"{act.Verb} {data.ToJsonString()}");
                }
            }
        }

        Assert.Empty(thrown);
    }

    /// <summary>No data, nulls, and the same strange word in every text.</summary>
    private static IEnumerable<JsonObject> Data(KnownAct act)
    {
        var texts = act.Blank.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.PropertyType == typeof(string)).Select(property => property.Name.ToLowerInvariant()[..1] + property.Name[1..])
            .ToList();
        yield return [];
        yield return new JsonObject(texts.Select(text => KeyValuePair.Create(text, (JsonNode?)null)));
        foreach (var (_, value) in Junk)
        {
            yield return new JsonObject(texts.Select(text => KeyValuePair.Create(text, (JsonNode?)value)));
        }
    }
}
