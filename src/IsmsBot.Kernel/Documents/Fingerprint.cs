namespace IsmsBot.Kernel.Documents;

/// <summary>The SHA-256 of a file as people read it.</summary>
public static class Fingerprint
{
    private const int Shown = 12;

    /// <summary>Its first twelve digits, which is enough to compare by eye; nothing when there is none.</summary>
    public static string Short(string? sha256) => sha256 is { Length: > Shown } ? sha256[..Shown] : sha256 ?? "";
}
