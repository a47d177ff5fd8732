using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Workflows.Evidence;

/// <summary>The text that a message becomes, line by line.</summary>
/// <param name="attachments">What hangs on it.</param>
internal sealed partial class MessagePage(IReadOnlyList<QuotedAttachment> attachments)
{
    private readonly StringBuilder text = new();
    private readonly Stack<(bool IsNumbered, int Count)> lists = [];
    private readonly Stack<(string? Address, int Start)> links = [];
    private readonly Stack<bool> strikes = [];
    private readonly HashSet<QuotedAttachment> shown = new(ReferenceEqualityComparer.Instance);
    private int quotes;
    private bool isCode;

    private bool IsLineStart => text.Length == 0 || text[^1] == '\n';

    /// <summary>Words between tags: any blanks are one, as a browser shows them, except in code.</summary>
    public void Text(string words)
    {
        var kept = isCode ? words : Blanks().Replace(words, " ");
        if (!isCode && (IsLineStart || text[^1] == ' '))
        {
            kept = kept.TrimStart(' ');
        }

        Raw(kept);
    }

    public void Raw(string words)
    {
        if (words.Length > 0)
        {
            Begin();
            text.Append(words);
        }
    }

    /// <summary>What follows stands on a line of its own.</summary>
    public void Line()
    {
        if (!IsLineStart)
        {
            text.Append('\n');
        }
    }

    public void Cell()
    {
        if (!IsLineStart)
        {
            text.Append(" | ");
        }
    }

    public void List(bool isEnd, bool isNumbered)
    {
        Line();
        if (!isEnd)
        {
            lists.Push((isNumbered, 0));
        }
        else if (lists.Count > 0)
        {
            lists.Pop();
        }
    }

    public void Item()
    {
        Line();
        var (isNumbered, count) = lists.TryPop(out var list) ? list : default;
        lists.Push((isNumbered, count + 1));
        Raw(new string(' ', 2 * (lists.Count - 1)) + (isNumbered ? $"{count + 1}. " : "- "));
    }

    public void Quote(bool isEnd)
    {
        Line();
        quotes = Math.Max(0, quotes + (isEnd ? -1 : 1));
    }

    public void Code(bool isEnd)
    {
        Line();
        isCode = !isEnd;
    }

    public void Rule()
    {
        Line();
        Raw("---");
        Line();
    }

    public void Strike(bool isEnd, bool isStruck)
    {
        if (!isEnd)
        {
            strikes.Push(isStruck);
            Raw(isStruck ? "[struck out: " : "");
        }
        else if (strikes.TryPop(out var was) && was)
        {
            Raw("]");
        }
    }

    public void BeginLink(string? address) => links.Push((address, text.Length));

    /// <summary>The address stands behind the words, unless they are the address.</summary>
    public void EndLink()
    {
        if (links.TryPop(out var link) && link.Address is { Length: > 0 } address)
        {
            var words = text.ToString(link.Start, text.Length - link.Start).Trim();
            Raw(words.Length == 0 ? address : words == address || "mailto:" + words == address ? "" : $" ({address})");
        }
    }

    /// <summary>What hangs on the message at this place; null for a place without a name.</summary>
    public void Attachment(string? id)
    {
        if (attachments.FirstOrDefault(one => one.Id == id) is { } found)
        {
            Show(found);
        }
    }

    /// <summary>What hangs on it and stands at no place in it.</summary>
    public void Rest()
    {
        foreach (var one in attachments.Where(one => !shown.Contains(one)))
        {
            Show(one);
        }
    }

    public override string ToString() => string.Join(
        '\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)).TrimStart();

    private void Show(QuotedAttachment one)
    {
        if (shown.Add(one))
        {
            Line();
            Raw(AttachmentWords.Of(one));
            Line();
        }
    }

    private void Begin()
    {
        if (IsLineStart && quotes > 0)
        {
            text.Insert(text.Length, "> ", quotes);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
