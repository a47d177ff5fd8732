using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Activities;

/// <summary>What a person typed, and what Teams makes of it: "@Name" of the bot or of a colleague becomes a mention.</summary>
internal sealed record TypedText(string Shown, string OnTheWire, IReadOnlyList<JsonObject> Mentions)
{
    public string Html => $"<p>{WebUtility.HtmlEncode(Shown)}</p>";

    public static TypedText InPersonalChat(string text) => new(text, text, []);

    public static TypedText InGroup(string text, bool mentionBot, SimulatedTenant tenant)
    {
        var own = $"@{tenant.BotName}";
        var shown = mentionBot && !text.Contains(own, StringComparison.OrdinalIgnoreCase) ? $"{own} {text}" : text;
        var wire = new StringBuilder(shown.Length + 32);
        var mentions = new List<JsonObject>();
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] == '@' && MentionAt(shown.AsSpan(i + 1), tenant) is var (id, name))
            {
                var tag = $"<at>{WebUtility.HtmlEncode(name)}</at>";
                mentions.Add(new JsonObject
                {
                    ["type"] = "mention",
                    ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
                    ["text"] = tag,
                });
                wire.Append(tag);
                i += name.Length;
            }
            else
            {
                wire.Append(shown[i]);
            }
        }

        return new TypedText(shown, wire.ToString(), mentions);
    }

    public bool Reaches(string id) => Mentions.Any(m => m["mentioned"]!["id"].AsText() == id);

    private static (string Id, string Name)? MentionAt(ReadOnlySpan<char> text, SimulatedTenant tenant)
    {
        (string Id, string Name)? longest =
            text.StartsWith(tenant.BotName, StringComparison.OrdinalIgnoreCase) ? (tenant.BotId, tenant.BotName) : null;
        foreach (var person in tenant.People)
        {
            if (person.Name.Length > (longest?.Name.Length ?? 0) && text.StartsWith(person.Name, StringComparison.OrdinalIgnoreCase))
            {
                longest = (person.Mri, person.Name);
            }
        }

        return longest;
    }
}
