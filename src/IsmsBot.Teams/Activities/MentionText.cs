using System.Text;

namespace IsmsBot.Teams.Activities;

/// <summary>Takes the bot's own mention out of what a person typed.</summary>
public static class MentionText
{
    /// <summary>
    /// The text without mentions of the bot, trimmed. Mentions of other people stay, they are arguments. The bot's
    /// shown name is never compared: the text of the mention entity says what to remove.
    /// </summary>
    public static string TextWithoutBotMention(this Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.Entities.OfType<Mention>())
        {
            if (mention.Mentioned.Id is { } id && id == activity.Recipient?.Id
                && (string.IsNullOrEmpty(mention.Text) ? $"<at>{mention.Mentioned.Name}</at>" : mention.Text) is { Length: > 0 } spoken)
            {
                text = text.Replace(spoken, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return WithSingleSpaces(text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase));
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
}
