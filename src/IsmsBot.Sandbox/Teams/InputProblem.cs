namespace IsmsBot.Sandbox.Teams;

/// <summary>What the client shows under an input that is not filled in well; nothing is sent then.</summary>
public sealed record InputProblem(string InputId, string Message);
