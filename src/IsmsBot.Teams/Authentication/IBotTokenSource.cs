namespace IsmsBot.Teams.Authentication;

/// <summary>Gives the bot's own token for a service.</summary>
public interface IBotTokenSource
{
    /// <param name="scope">For example <c>https://api.botframework.com/.default</c>; a token for one scope is never used for another.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="BotTokenException">No token could be had.</exception>
    ValueTask<string> GetTokenAsync(string scope, CancellationToken cancellation);

    /// <summary>Forgets a token that the service refused; a newer one stays.</summary>
    void Drop(string scope, string token);
}
