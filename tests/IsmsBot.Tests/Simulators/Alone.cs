namespace IsmsBot.Tests.Simulators;

/// <summary>Measures memory, so nothing else may run meanwhile.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class Alone;
