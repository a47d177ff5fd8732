using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>What stands beside each other: the rows of lists with their button, and tables.</summary>
internal static class DrawnRows
{
    private static readonly Dictionary<string, string> Bold = new(StringComparer.Ordinal) { ["weight=Bolder wrap=true"] = "" };
    private static readonly Dictionary<string, string> Head = new(StringComparer.Ordinal) { ["size=Small weight=Bolder wrap=true"] = "" };
    private static readonly Dictionary<string, string> Cell = new(StringComparer.Ordinal) { ["size=Small wrap=true"] = "" };

    private static readonly Dictionary<string, string> Tinted = new(StringComparer.Ordinal)
    {
        ["weight=Bolder wrap=true"] = "*",
        ["isSubtle=true wrap=true"] = "",
    };

    private static readonly Dictionary<string, string> Details = new(StringComparer.Ordinal)
    {
        ["size=Small isSubtle=true wrap=true spacing=None"] = "",
        ["size=Small color=Good wrap=true spacing=None"] = "[good] ",
        ["size=Small color=Warning wrap=true spacing=None"] = "[warning] ",
        ["size=Small color=Attention wrap=true spacing=None"] = "[attention] ",
        ["size=Small color=Accent wrap=true spacing=None"] = "[accent] ",
    };

    /// <summary>A line of a list, with its detail and the button at its side; null for any other columns.</summary>
    public static DrawnLine? Row(JsonNode node)
    {
        var row = new Reading(node, "ColumnSet");
        var columns = row.List("columns").Select(column => new Reading(column, "Column")).ToList();
        var texts = columns.Count > 0 ? columns[0].List("items") : [];
        var buttons = columns.Count == 2 && columns[1].List("items") is [JsonObject only] && (string?)only["type"] == "ActionSet"
            ? new Reading(only, "ActionSet")
            : null;
        if (texts.Count != 2 || texts.Any(text => (string?)text!["type"] != "TextBlock") || columns.Count > 2
            || (columns.Count == 2 && buttons is null))
        {
            return null;
        }

        var (what, detail) = (DrawnTexts.Text(texts[0], Bold), DrawnTexts.Text(texts[1], Details));
        row.Expect("separator", true);
        row.Expect("spacing", "Medium");
        columns[0].Expect("width", "stretch");
        var line = new DrawnLine($"- {what.Text} | {detail.Text}{columns[0].Rest}{row.Rest}", $"{what.Words} | {detail.Words}");
        return buttons is null ? line : Beside(line, columns[1], buttons);
    }

    public static IEnumerable<DrawnLine> Table(JsonNode node)
    {
        var table = new Reading(node, "Table");
        var lines = table.Is("showGridLines", false) ? "table" : "grid";
        var columns = table.List("columns").Select(column => new Reading(column)).ToList();
        var widths = string.Join(':', columns.Select(column => column.Text("width") + column.Rest));
        var head = true;
        foreach (var row in table.List("rows").Select(row => new Reading(row, "TableRow")))
        {
            var cells = row.List("cells").Select(cell => InTable(cell, head)).ToList();
            var shape = head ? $" {lines} {widths}{table.Rest}" : "";
            yield return new DrawnLine(
                $"| {string.Join(" | ", cells.Select(cell => cell.Text))} |{shape}{row.Rest}", string.Join(" | ", cells.Select(cell => cell.Words)));
            head = false;
        }

        if (head)
        {
            yield return new DrawnLine($"(no rows: {lines} {widths}{table.Rest})", "");
        }
    }

    private static DrawnLine Beside(DrawnLine line, Reading column, Reading buttons)
    {
        column.Expect("width", "auto");
        column.Expect("verticalContentAlignment", "Center");
        var drawn = buttons.List("actions").SelectMany(button => DrawnActions.Action(button, inRow: true)).ToList();
        return new DrawnLine(
            $"{line.Text} {string.Join(' ', drawn.Select(button => button.Text)).TrimEnd()}{buttons.Rest}{column.Rest}",
            $"{line.Words} {string.Join(' ', drawn.Where(button => button.Text.Length > 0).Select(button => button.Words))}");
    }

    private static DrawnLine InTable(JsonNode? node, bool head)
    {
        var cell = new Reading(node, "TableCell");
        if (cell.List("items") is not [JsonObject text] || (string?)text["type"] != "TextBlock")
        {
            return new DrawnLine(PlainData.Of(node), PlainData.Of(node));
        }

        if (!cell.Has("style"))
        {
            var plain = DrawnTexts.Text(text, head ? Head : Cell);
            return plain with { Text = plain.Text + cell.Rest };
        }

        var tinted = DrawnTexts.Text(text, Tinted);
        cell.Expect("verticalContentAlignment", "Center");
        return tinted with { Text = $"{tinted.Text} [{cell.Text("style")}]{cell.Rest}" };
    }
}
