namespace IsmsBot.Adapters.Resilience;

/// <summary>
/// Takes in the body of an answer. The time of a pipeline ends with the head of the answer: a server that sends a byte now and then would hold the
/// turn, so whoever calls this brings a time of its own.
/// </summary>
internal static class WholeBody
{
    /// <param name="most">Bytes.</param>
    /// <returns>Null when there are more.</returns>
    public static async Task<byte[]?> ReadAsync(Stream body, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > most)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
