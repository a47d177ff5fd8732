namespace IsmsBot.Sandbox.Page;

/// <summary>Someone whom the page suggests to be, with a hint such as "ISMS manager".</summary>
public sealed record PagePerson(string Person, string Hint);
