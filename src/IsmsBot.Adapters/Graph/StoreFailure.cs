namespace IsmsBot.Adapters.Graph;

/// <summary>SharePoint refused, or could not be understood or reached.</summary>
/// <param name="status">HTTP status; 0 if there was no answer.</param>
/// <param name="code">Code of Graph; empty if none was given.</param>
internal sealed class StoreFailure(int status, string code, string message, Exception? cause = null) : IOException(message, cause)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>Nobody knows whether it was done. The way on is to look, never to send again blindly.</summary>
    public bool IsUnclear => Status is 0 or 408 or >= 500;

    /// <summary>Looking again and going on from there may help: something moved, or the answer was lost.</summary>
    public bool MayPass => IsUnclear || Status is 400 or 404 or 409 or 412 or 423;
}
