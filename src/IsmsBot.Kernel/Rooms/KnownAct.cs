using System.Text.Json;
using IsmsBot.Kernel.Acts;

namespace IsmsBot.Kernel.Rooms;

/// <summary>An act as buttons know it.</summary>
/// <param name="Verb">Room and act: assets/retire-asset.</param>
/// <param name="Blank">One without values, to be asked who may and whether it only looks.</param>
/// <param name="Read">Reads what a button or a form sent; null for null.</param>
/// <param name="Takes">Whether it reads an input of a name, as forms send them.</param>
public sealed record KnownAct(string Verb, Act Blank, Func<JsonElement, Act?> Read, Func<string, bool> Takes);
