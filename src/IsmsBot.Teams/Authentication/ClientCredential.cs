namespace IsmsBot.Teams.Authentication;

/// <summary>How the bot proves who it is to Entra.</summary>
public sealed record ClientCredential
{
    private ClientCredential(string authority, string clientId)
    {
        Authority = authority.TrimEnd('/');
        ClientId = clientId;
    }

    /// <summary>For example <c>https://login.microsoftonline.com/{tenant}</c>.</summary>
    public string Authority { get; }

    public string ClientId { get; }

    internal string? SecretText { get; private init; }

    internal Func<CancellationToken, ValueTask<string>>? Assertion { get; private init; }

    /// <summary>A client secret.</summary>
    public static ClientCredential Secret(string authority, string clientId, string secret) =>
        new(authority, clientId) { SecretText = secret };

    /// <summary>A signed assertion: a certificate's, or a managed identity's token for <c>api://AzureADTokenExchange/.default</c>.</summary>
    public static ClientCredential Federated(string authority, string clientId, Func<CancellationToken, ValueTask<string>> assertion) =>
        new(authority, clientId) { Assertion = assertion };

    /// <summary>Says nothing about the secret.</summary>
    public override string ToString() => $"{ClientId} at {Authority}";
}
