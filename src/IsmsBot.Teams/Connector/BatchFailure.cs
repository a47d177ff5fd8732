namespace IsmsBot.Teams.Connector;

/// <summary>One receiver that a batch did not reach.</summary>
public sealed record BatchFailure(string EntryId, string Error);
