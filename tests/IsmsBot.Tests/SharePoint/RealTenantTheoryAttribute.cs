namespace IsmsBot.Tests.SharePoint;

/// <summary>A test that needs a real SharePoint site. Without one it is skipped, and says what it would need.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealTenantTheoryAttribute : TheoryAttribute
{
    private static readonly string[] Needed =
        ["ISMSBOT_SHAREPOINT_SITE", "ISMSBOT_SHAREPOINT_TENANT", "ISMSBOT_SHAREPOINT_APPID", "ISMSBOT_SHAREPOINT_SECRET"];

    public RealTenantTheoryAttribute()
    {
        if (Needed.Where(name => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))).ToList() is { Count: > 0 } missing)
        {
            Skip = $"Needs a real SharePoint site, set up by infra/sharepoint, and credentials for it: {string.Join(", ", missing)} not set.";
        }
    }
}
