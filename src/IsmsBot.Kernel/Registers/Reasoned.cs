namespace IsmsBot.Kernel.Registers;

/// <summary>Names of what forms send.</summary>
internal static class Reasoned
{
    /// <summary>The answer to the question of a step.</summary>
    public const string Reason = "reason";
}
