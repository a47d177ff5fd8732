namespace IsmsBot.EndToEnd;

/// <summary>People of the sample company who play a part here.</summary>
internal static class People
{
    public const string Marit = "P0001";
    public const string Ana = "P0003";
    public const string Ingrid = "P0007";
    public const string Devon = "P0008";
    public const string Milou = "P0009";
    public const string Ruben = "P0014";
    public const string Elin = "P0016";
    public const string KeeperOfUtilities = "P0216";
    public const string Sven = "P0057";
    public const string SvensManager = "P0052";
    public const string Alba = "P0058";
    public const string Petra = "P0217";
    public const string Saoirse = "P0042";
    public const string Administrator = "P0015";
}
