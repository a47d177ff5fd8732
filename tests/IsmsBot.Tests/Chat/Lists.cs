using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.Chat;

/// <summary>Several things in one sentence, as people say them.</summary>
public class Lists
{
    private static readonly string[] names = ["Ingrid", "Devon", "Marit"];

    [Fact]
    public void The_last_of_several_stands_behind_and()
    {
        Sentence asked = $"{names}";

        Assert.Equal("Ingrid, Devon and Marit", asked.ToString());
        Assert.Equal("Ingrid, Devon und Marit", asked.In(Language.German));
        Assert.Equal("Ingrid and Devon", Sentence.List(["Ingrid", "Devon"]).ToString());
        Assert.Equal("Ingrid", Sentence.List(["Ingrid"]).ToString());
        Assert.True(Sentence.List([]).IsEmpty);
    }

    [Fact]
    public void What_may_be_meant_and_what_is_cut_off_keep_their_own_end()
    {
        Assert.Equal("Ingrid, Devon or Marit", Sentence.Either(names.Select(Sentence.Of)).ToString());
        Assert.Equal("Ingrid, Devon and 1 more", Sentence.Some(names, most: 2).ToString());
    }

    [Fact]
    public void Parts_with_commas_are_told_apart_by_semicolons() => Assert.Equal(
        "an owner; an option (modify, share, avoid); a day", Sentence.List(["an owner", "an option (modify, share, avoid)", "a day"]).ToString());
}
