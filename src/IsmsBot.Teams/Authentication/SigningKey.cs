using Microsoft.IdentityModel.Tokens;

namespace IsmsBot.Teams.Authentication;

/// <summary>A key of the channel and the channels that it may speak for.</summary>
internal sealed record SigningKey(string Id, SecurityKey Key, IReadOnlySet<string> Endorsements);
