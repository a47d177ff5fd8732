using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>Texts, boxes and facts. The sign before a text says what it is: ^ overline, # title, ## heading, ~ quiet, -- footer, * bold.</summary>
internal static class DrawnTexts
{
    private const string TitleOnTop = "size=Large weight=Bolder wrap=true style=heading";

    private static readonly string[] Looks = ["size", "weight", "color", "isSubtle", "fontType", "wrap", "style", "separator", "spacing"];

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["wrap=true"] = "",
        ["size=Small weight=Bolder isSubtle=true wrap=true"] = "^ ",
        ["size=Large weight=Bolder wrap=true style=heading spacing=Small"] = "# ",
        ["weight=Bolder wrap=true style=heading spacing=Large"] = "## ",
        ["size=Small isSubtle=true wrap=true spacing=Small"] = "~ ",
        ["size=Small isSubtle=true wrap=true separator=true spacing=Medium"] = "-- ",
        ["weight=Bolder wrap=true"] = "* ",
    };

    /// <param name="node">A TextBlock.</param>
    /// <param name="onTop">Whether it stands first: a title then has no room above it.</param>
    public static DrawnLine Text(JsonNode? node, bool onTop = false)
    {
        var text = new Reading(node, "TextBlock");
        var look = text.Look(Looks);
        return Said(text, onTop && look == TitleOnTop ? "# " : Signs.GetValueOrDefault(look));
    }

    /// <summary>A text at a place where the house draws texts in other ways: its look and the sign for each.</summary>
    public static DrawnLine Text(JsonNode? node, IReadOnlyDictionary<string, string> signs)
    {
        var text = new Reading(node, "TextBlock");
        return Said(text, signs.GetValueOrDefault(text.Look(Looks)));
    }

    /// <summary>A coloured box with one text; null for any other box.</summary>
    public static DrawnLine? Notice(JsonNode node)
    {
        var box = new Reading(node, "Container");
        if (box.List("items") is not [JsonObject item] || (string?)item["type"] != "TextBlock")
        {
            return null;
        }

        var text = Text(item);
        box.Expect("roundedCorners", true);
        return new DrawnLine($"[{box.Text("style")}] {text.Text}{box.Rest}", text.Words);
    }

    public static IEnumerable<DrawnLine> Facts(JsonNode node)
    {
        var set = new Reading(node, "FactSet");
        foreach (var one in set.List("facts"))
        {
            var fact = new Reading(one);
            var words = $"{fact.Text("title")}: {(fact.Has("value") && fact.Text("value") is { Length: > 0 } value ? value : "\"\"")}";
            fact.Need("value");
            yield return new DrawnLine(words + fact.Rest, words);
        }

        if (set.Rest.Length > 0)
        {
            yield return new DrawnLine($"(facts{set.Rest})", "");
        }
    }

    private static DrawnLine Said(Reading text, string? sign)
    {
        var words = sign + text.Text("text");
        text.Need("wrap");
        foreach (var name in sign is null ? [] : Looks)
        {
            text.Take(name);
        }

        return new DrawnLine(words + text.Rest, words);
    }
}
