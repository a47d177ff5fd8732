using System.Text.RegularExpressions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>What people say to be polite: it asks for nothing, and no command is guessed from it.</summary>
internal static partial class Courtesy
{
    public static Sentence Answer => "You are welcome. Type \"my tasks\" to see what waits for you.";

    public static bool IsThanks(string text) => Thanks().IsMatch(text);

    [GeneratedRegex(
        @"^(?:ok(?:ay)?,?\s+)?(?:many thanks|thanks|thank you|thx|danke|vielen dank|besten dank)"
        + @"(?:\s+(?:a lot|so much|very much|you|dir|ihnen|schön|sehr))*\s*[.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();
}
