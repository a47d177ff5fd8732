using System.Globalization;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.Chat;

/// <summary>Words from outside: what nobody means by what they write is taken out, everything else stays.</summary>
public class IncomingTextTests
{
    [Theory]
    [InlineData("lap\u0000top", "laptop")]
    [InlineData("lap\u0007top", "laptop")]
    [InlineData("one\u000Btwo\u000Cthree\u2028four\u2029five\u0085six", "one\ntwo\nthree\nfour\nfive\nsix")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData("RSK\u200B-\u200D1\u2060\uFEFF", "RSK-1")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("\u202Eevil\u202C \u2066in\u2069side\u200E", "evil inside")]
    [InlineData("10\u00A0000\u202FEUR\u3000a", "10 000 EUR a")]
    [InlineData("Mu\u0308ller", "Müller")]
    [InlineData("\uFFFEnot a letter\uFFFF", "not a letter")]
    [InlineData("\u3164\u2800", "  ")]
    [InlineData("\uFE0F\u034F\u180E\uFFFC", "")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    public void What_nobody_sees_is_taken_out(string typed, string kept) => Assert.Equal(kept, IncomingText.Cleaned(typed));

    [Fact]
    public void Half_a_letter_is_none() => Assert.Equal("half  a letter ", IncomingText.Cleaned("half \uD83D a letter \uDE00"));

    [Theory]
    [InlineData("👩‍👩‍👧 family")]
    [InlineData("❤️ and 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("می‌خواهم")]
    [InlineData("क्‍ष")]
    [InlineData("Grüße aus Łódź, ΑΘΗΝΑ, Київ, 東京, กรุงเทพ")]
    [InlineData("A + B = ½ · 3² ≤ 10 € – “quoted” …")]
    [InlineData("")]
    public void What_people_mean_stays(string typed) => Assert.Equal(typed, IncomingText.Cleaned(typed));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcdef…")]
    [InlineData("abcde😀x", 6, "abcde…")]
    [InlineData("abcde👩‍👩‍👧x", 8, "abcde…")]
    [InlineData("abcdee\u0301x", 6, "abcde…")]
    public void A_cut_goes_between_two_letters_as_people_count_them(string text, int most, string cut) => Assert.Equal(cut, text.Shortened(most));

    [Fact]
    public void A_text_cut_anywhere_stays_a_text()
    {
        var text = string.Concat(Enumerable.Repeat("a😀é👨‍🚀🇩🇪", 20));
        for (var most = 0; most < text.Length; most++)
        {
            var cut = text.Shortened(most, "");
            Assert.Equal(cut, IncomingText.Cleaned(cut));
            Assert.StartsWith(cut, text, StringComparison.Ordinal);
            Assert.Contains(cut.Length, StringInfo.ParseCombiningCharacters(text).Append(text.Length));
        }
    }
}
