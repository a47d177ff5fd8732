using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Teams.Activities;

/// <summary>What a person typed, without what Teams put around it.</summary>
public static partial class TypedText
{
    /// <summary>
    /// The text without mentions of the bot and without the tag of a message that was quoted (protocol sheet 1.6), trimmed. Mentions of other
    /// people stay, they are arguments. The bot's shown name is never compared: the mention entity says what to remove.
    /// </summary>
    public static string AsTyped(this Activity activity)
    {
        var text = QuotedReply().Replace(activity.Text ?? "", " ");
        foreach (var mention in activity.Entities.OfType<Mention>())
        {
            if (mention.Mentioned.Id is { } id && id == activity.Recipient?.Id)
            {
                text = WithoutMention(text, mention);
            }
        }

        return WithSingleSpaces(text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase));
    }

    private static string WithoutMention(string text, Mention mention)
    {
        var left = Forms(mention).Aggregate(text, (rest, spoken) => rest.Replace(spoken, " ", StringComparison.OrdinalIgnoreCase));

        // An entity without text and name says that the bot is mentioned, and not how: with one mention in the text it is that one.
        var isSilent = left.Length == text.Length && string.IsNullOrEmpty(mention.Text);
        return isSilent && AnyMention().Count(text) == 1 ? AnyMention().Replace(text, " ") : left;
    }

    /// <summary>As the entity has it; without a text, as Teams writes names into the text. Names with &amp; stand there escaped or not.</summary>
    private static IEnumerable<string> Forms(Mention mention)
    {
        var spoken = !string.IsNullOrEmpty(mention.Text) ? mention.Text
            : mention.Mentioned.Name is { Length: > 0 } name ? $"<at>{name}</at>" : null;
        var plain = spoken?.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase);
        return spoken is null ? []
            : new[] { spoken, plain!, plain!.Replace("&", "&amp;", StringComparison.Ordinal) }.Distinct(StringComparer.Ordinal);
    }

    private static string WithSingleSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\u00A0';
            if (!isSpace)
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[^1] is not (' ' or '\n'))
            {
                result.Append(' ');
            }
        }

        return result.ToString().Trim();
    }

    [GeneratedRegex("<at[^<>]*>[^<>]*</at>", RegexOptions.IgnoreCase)]
    private static partial Regex AnyMention();

    /// <summary>The tag alone, or around words of the quoted message; and the older form, a quotation of HTML.</summary>
    [GeneratedRegex(
        """<quoted\b[^<>]*/>|<quoted\b[^<>]*>.*?</quoted>|<blockquote\b[^<>]*itemtype="http://schema.skype.com/Reply"[^<>]*>.*?</blockquote>""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex QuotedReply();
}
