namespace IsmsBot.Teams.Authentication;

/// <summary>A key, or that there is none, or why it could not be found out.</summary>
internal readonly record struct KeySearch(SigningKey? Key, string? Failure)
{
    public static KeySearch Of(SigningKey? key) => new(key, null);

    public static KeySearch Unavailable(string failure) => new(null, failure);
}
