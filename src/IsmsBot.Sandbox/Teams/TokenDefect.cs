namespace IsmsBot.Sandbox.Teams;

/// <summary>What is wrong with a token that a bot must refuse.</summary>
public enum TokenDefect
{
    WrongIssuer,
    WrongAudience,
    AudienceMissing,
    Expired,
    ExpiryMissing,
    NotYetValid,
    ServiceUrlMissing,

    /// <summary>The claim is spelled serviceUrl; the real one is all lower case.</summary>
    ServiceUrlInCamelCase,

    ServiceUrlOfAnotherHost,
    ServiceUrlOfAnotherTenant,

    /// <summary>Signed well, by a published key that lists no endorsements at all.</summary>
    KeyWithoutEndorsements,

    /// <summary>Signed well, by a published key that is endorsed for webchat only.</summary>
    KeyEndorsedForAnotherChannel,

    /// <summary>The key id is published, the signature is of another key.</summary>
    SignedByAnotherKey,

    /// <summary>The key id is not published.</summary>
    UnknownKey,

    /// <summary>The token brings its own key along in the header.</summary>
    KeyInHeader,

    AlgorithmNone,

    /// <summary>HS256, with the published modulus as the secret.</summary>
    HmacWithPublicKey,

    /// <summary>The payload was changed after signing.</summary>
    ChangedAfterSigning,

    NotAToken,
}
