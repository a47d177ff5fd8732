using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Tokens;

/// <summary>An RSA key of the simulated identity provider. It signs only what this process trusts and is worth nothing elsewhere.</summary>
internal sealed class SigningKey
{
    private static readonly Lazy<RSA> OfThisProcess = new(() => RSA.Create(2048));
    private static readonly Lazy<RSA> Foreign = new(() => RSA.Create(2048));
    private readonly RSA _rsa;

    private SigningKey(RSA rsa)
    {
        _rsa = rsa;
        Modulus = Base64Url.EncodeToString(rsa.ExportParameters(false).Modulus);
        Exponent = Base64Url.EncodeToString(rsa.ExportParameters(false).Exponent);
        Id = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Modulus)).AsSpan(0, 20));
    }

    /// <summary>A key that is published nowhere.</summary>
    public static SigningKey Stranger => new(Foreign.Value);

    public string Id { get; }

    public string Modulus { get; }

    public string Exponent { get; }

    /// <summary>The key kept in the folder, made at the first start; without folder one that lives as long as the process.</summary>
    public static SigningKey Load(string? folder)
    {
        if (folder is null)
        {
            return new SigningKey(OfThisProcess.Value);
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "teams-signing-key.pem");
        if (File.Exists(path))
        {
            var kept = RSA.Create();
            kept.ImportFromPem(File.ReadAllText(path));
            return new SigningKey(kept);
        }

        var made = RSA.Create(2048);
        using var file = new FileStream(path, PrivateFile());
        file.Write(Encoding.ASCII.GetBytes(made.ExportPkcs8PrivateKeyPem()));
        return new SigningKey(made);
    }

    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        // RSA objects are not promised to be safe for several threads at once.
        lock (_rsa)
        {
            return _rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
    }

    /// <summary>The public half as a JSON Web Key; endorsements null leaves the member out.</summary>
    public JsonObject PublicKey(string id, string? endorsedFor)
    {
        var key = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id, ["x5t"] = id, ["n"] = Modulus, ["e"] = Exponent };
        if (endorsedFor is not null)
        {
            key["endorsements"] = new JsonArray(endorsedFor);
        }

        return key;
    }

    private static FileStreamOptions PrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
