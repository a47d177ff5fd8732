namespace IsmsBot.Workflows.Method;

/// <summary>How a band is meant; the word always stands beside it.</summary>
public static class BandTone
{
    public static Tone Tone(this Band band) => band switch
    {
        Band.Low => Kernel.Cards.Tone.Good,
        Band.Medium => Kernel.Cards.Tone.Accent,
        Band.High => Kernel.Cards.Tone.Warning,
        _ => Kernel.Cards.Tone.Attention,
    };
}
