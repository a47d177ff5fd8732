namespace IsmsBot.Kernel.Registers;

/// <summary>An act that a register makes for its type: its verb names room, action and type, and it writes itself.</summary>
internal interface IMadeByRegister
{
    string Verb { get; }

    /// <summary>What its button sends, as JSON.</summary>
    byte[] Write();
}
