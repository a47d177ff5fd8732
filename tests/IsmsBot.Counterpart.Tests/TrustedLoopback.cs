using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace IsmsBot.Counterpart.Tests;

/// <summary>
/// A certificate for "localhost" that this process trusts, and no other: Microsoft's reader of keys asks over https only, with a client that nobody
/// can replace. The root store is read once, from where the environment of the process says, so it is said before anything else runs.
/// </summary>
internal static partial class TrustedLoopback
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("counterpart-").FullName;

    public static X509Certificate2 Certificate { get; } = Make();

    [ModuleInitializer]
    internal static void Trust()
    {
        var root = Path.Combine(Folder, "root.pem");
        File.WriteAllText(root, Certificate.ExportCertificatePem());
        _ = SetEnvironment("SSL_CERT_FILE", root, 1);
        _ = SetEnvironment("SSL_CERT_DIR", Folder, 1);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
    }

    private static X509Certificate2 Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    /// <summary>The variable as native code sees it; that of .NET is a copy.</summary>
    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
