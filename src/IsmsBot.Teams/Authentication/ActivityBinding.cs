using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Authentication;

/// <summary>
/// Ties an activity to the token that came with it. The token does not bind the body, the tenant or the person, so these
/// are compared on every request.
/// </summary>
internal sealed class ActivityBinding(BotAuthenticationOptions options)
{
    private readonly ServiceUrlRules _serviceUrls = options.CreateServiceUrlRules();

    public TokenVerdict.Refused? Problem(CheckedToken token, Activity activity)
    {
        if (activity.ChannelId != options.Channel)
        {
            return TokenVerdict.Forbidden($"the activity is not from the channel {options.Channel}");
        }

        if (string.IsNullOrWhiteSpace(activity.ServiceUrl) || !IsSame(token.ServiceUrl, activity.ServiceUrl))
        {
            return TokenVerdict.Unauthorized("the activity's service URL is not the signed one");
        }

        if (_serviceUrls.WhyNot(activity.ServiceUrl) is { } why)
        {
            return TokenVerdict.Unauthorized(why);
        }

        var tenant = activity.ChannelData?.Tenant?.Id;
        var conversationTenant = activity.Conversation?.TenantId;
        if (tenant is not null && conversationTenant is not null && !tenant.Equals(conversationTenant, StringComparison.OrdinalIgnoreCase))
        {
            return TokenVerdict.Forbidden("the activity names two tenants");
        }

        if (activity.TenantId is not { Length: > 0 } claimed || !options.AllowedTenants.Contains(claimed, StringComparer.OrdinalIgnoreCase))
        {
            return TokenVerdict.Forbidden("the activity's tenant is not on the list");
        }

        return string.Equals(activity.Recipient?.Id, $"28:{options.AppId}", StringComparison.OrdinalIgnoreCase)
            ? null
            : TokenVerdict.Unauthorized("the activity is addressed to another bot");
    }

    private static bool IsSame(string signed, string sent) =>
        MemoryExtensions.Equals(WithoutSlash(signed), WithoutSlash(sent), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutSlash(string url) => url.EndsWith('/') ? url.AsSpan(0, url.Length - 1) : url;
}
