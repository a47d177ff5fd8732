namespace IsmsBot.Workflows.Libraries;

/// <summary>What whoever has to settle a change in the library does with it; once.</summary>
public abstract record DriftAct(string Record) : TaskAct(Record);
