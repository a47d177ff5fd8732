using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>
/// Buttons: ( Title -> verb {data} ) with what is special about it (a phrase is in the person's language), and forms behind a button, with what is
/// inside them below.
/// </summary>
internal static class DrawnActions
{
    public static IEnumerable<DrawnLine> Action(JsonNode? node, bool inRow = false)
    {
        var action = new Reading(node);
        var type = action.Text("type");
        return type switch
        {
            "Action.Execute" => Execute(action, inRow),
            "Action.OpenUrl" => [Button(action, $"-> {action.Text("url")}")],
            "Action.ShowCard" => Form(action),
            _ => [Button(action, $"-> {type}")],
        };
    }

    private static IEnumerable<DrawnLine> Execute(Reading action, bool inRow)
    {
        var phrase = (string?)action.Peek("data")?["phrase"] ?? "";
        var verb = action.Has("verb") ? $"-> {action.Text("verb")}" : "-> nothing";
        var data = action.Has("data") ? $" {PlainData.Of(action.Take("data"))}" : "";
        var inputs = (inRow, action.Is("associatedInputs", "none")) switch
        {
            (true, false) => ", with inputs",
            (false, true) => ", without inputs",
            _ => "",
        };
        return [Button(action, verb + data, inputs), new DrawnLine("", phrase)];
    }

    private static DrawnLine Button(Reading action, string does, string more = "")
    {
        var (title, marks) = (action.Text("title"), Marks(action));
        return new DrawnLine($"( {title} {does} ){marks}{more}{action.Rest}", $"( {title} )");
    }

    private static IEnumerable<DrawnLine> Form(Reading action)
    {
        var (title, marks) = (action.Text("title"), Marks(action));
        var card = new Reading(action.Take("card"), "AdaptiveCard");
        card.Expect("$schema", CardDrawing.Schema);
        card.Expect("version", "1.5");
        var inside = CardDrawing.Inside(card).ToList();
        return [new DrawnLine($"> {title}{marks}{action.Rest}{card.Rest}", $"> {title}"), .. inside.Select(line => line.Deeper())];
    }

    private static string Marks(Reading action)
    {
        var style = action.Is("style", "positive") ? " main" : action.Is("style", "destructive") ? " destructive" : "";
        return action.Is("mode", "secondary") ? style + ", in the menu" : style;
    }
}
