namespace IsmsBot.Tests.Support;

/// <summary>Tests that measure a pace run when nothing else does.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class Alone;
