using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>Inputs: [field: label (kind, required, limits) = value], with the choices below.</summary>
internal static class DrawnInputs
{
    /// <summary>What the house says where something is missing. Nothing is said of it; other words are shown.</summary>
    private static readonly HashSet<string> UsualErrors = new(StringComparer.Ordinal)
    {
        "Please fill this in.", "Please choose a date.", "Please choose.", "Please give a number from {0} to {1}.",
        "Bitte ausfüllen.", "Bitte wählen Sie ein Datum.", "Bitte wählen Sie aus.", "Bitte geben Sie eine Zahl von {0} bis {1} an.",
    };

    public static IEnumerable<DrawnLine> Input(JsonNode node)
    {
        var input = new Reading(node);
        var (id, label) = (input.Text("id"), input.Text("label"));
        var choices = input.List("choices").Select(Choice).ToList();
        var title = input.Text("title");
        var (type, error) = (input.Text("type"), Error(input));
        var about = ((IEnumerable<string>)[Kind(input, type, choices.Count), title, Hint(input), Required(input, error), Limits(input)])
            .Where(part => part.Length > 0);
        var value = input.Has("value") ? $" = {input.Text("value")}" : "";
        var hint = input.Has("placeholder") ? input.Text("placeholder") : "";
        var asked = ((IEnumerable<string>)[label, title, hint, error]).Where(word => word.Length > 0);

        yield return new DrawnLine($"[{id}: {label} ({string.Join(", ", about)}){value}]{input.Rest}", $"[{string.Join(": ", asked)}]");
        foreach (var line in Packing.Of(choices.Select(choice => choice.Text), "; "))
        {
            yield return new DrawnLine("    " + line, "");
        }

        foreach (var words in choices.Select(choice => choice.Words).Append(type == "Input.Text" ? input.Text("value") : ""))
        {
            yield return new DrawnLine("", words);
        }
    }

    private static string Hint(Reading input) => input.Has("placeholder") ? $"\"{input.Text("placeholder")}\"" : "";

    private static string Kind(Reading input, string type, int choices)
    {
        return type switch
        {
            "Input.Text" => input.Is("isMultiline", true) ? "long text" : "text",
            "Input.ChoiceSet" => Choosing(input, choices),
            "Input.Toggle" => Tick(input),
            _ => type["Input.".Length..].ToLowerInvariant(),
        };
    }

    private static string Choosing(Reading input, int choices)
    {
        input.Need("choices");
        input.Expect("wrap", true);
        var drawn = input.Is("style", "expanded") ? "" : input.Is("style", "filtered") ? ", searched" : input.Has("style") ? "" : ", folded";
        return $"{(input.Is("isMultiSelect", true) ? "several" : "one")} of {choices}{drawn}";
    }

    private static string Tick(Reading input)
    {
        input.Expect("wrap", true);
        return "tick";
    }

    private static string Required(Reading input, string error)
    {
        if (!input.Is("isRequired", true))
        {
            return "";
        }

        input.Expect("errorMessage", "");
        return error.Length == 0 ? "required" : $"required: \"{error}\"";
    }

    /// <summary>What is said when it is missing, where that is not the usual.</summary>
    private static string Error(Reading input)
    {
        if (!input.Has("errorMessage"))
        {
            return "";
        }

        var error = input.Text("errorMessage");
        var (least, most) = (PlainData.Of(input.Peek("min")), PlainData.Of(input.Peek("max")));
        var usual = UsualErrors.Select(said => said.Replace("{0}", least, StringComparison.Ordinal).Replace("{1}", most, StringComparison.Ordinal));
        return usual.Contains(error) ? "" : error;
    }

    private static string Limits(Reading input)
    {
        string[] limits = [Limit(input, "at most", "maxLength"), Limit(input, "from", "min"), Limit(input, "to", "max")];
        return string.Join(' ', limits.Where(limit => limit.Length > 0));
    }

    private static string Limit(Reading input, string word, string name) => input.Has(name) ? $"{word} {input.Text(name)}" : "";

    private static DrawnLine Choice(JsonNode? node)
    {
        var choice = new Reading(node);
        var (title, value) = (choice.Text("title"), choice.Text("value"));
        choice.Need("title");
        choice.Need("value");
        var saysBoth = title == value || title.StartsWith(value + " ", StringComparison.Ordinal);
        return new DrawnLine((saysBoth ? title : $"{value} {title}") + choice.Rest, title);
    }
}
