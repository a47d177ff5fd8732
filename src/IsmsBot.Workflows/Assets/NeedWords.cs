namespace IsmsBot.Workflows.Assets;

/// <summary>What the steps of a need are called.</summary>
internal static class NeedWords
{
    public static Sentence Of(int need) => need switch
    {
        1 => "1, very low",
        2 => "2, low",
        3 => "3, medium",
        4 => "4, high",
        _ => "5, very high",
    };
}
