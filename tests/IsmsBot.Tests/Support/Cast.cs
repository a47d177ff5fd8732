namespace IsmsBot.Tests.Support;

/// <summary>The people of the stories, by given name.</summary>
public static class Cast
{
    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["marit"] = "P0001",
        ["tomasz"] = "P0002",
        ["ana"] = "P0003",
        ["henrik"] = "P0004",
        ["leila"] = "P0005",
        ["ingrid"] = "P0007",
        ["devon"] = "P0008",
        ["milou"] = "P0009",
        ["ruben"] = "P0014",
        ["yusuf"] = "P0015",
        ["elin"] = "P0016",
        ["saoirse"] = "P0042",
        ["farid"] = "P0043",
        ["sven"] = "P0057",
        ["alba"] = "P0058",
        ["liam"] = "P0072",
        ["olga"] = "P0075",
        ["esra"] = "P0097",
        ["camila"] = "P0103",
        ["rania"] = "P0105",
        ["viktor"] = "P0115",
        ["yara"] = "P0119",
        ["joana"] = "P0120",
        ["adil"] = "P0153",
        ["wouter"] = "P0216",
        ["petra"] = "P0217",
        ["chiara"] = "P0242",
    };

    public static string Id(string person) => Ids.GetValueOrDefault(person, person);
}
