using System.Text;
using IsmsBot.Adapters.Local;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

public sealed class DocumentNamesTests
{
    private static readonly PublishRequest Good = new(
        DocumentLibrary.Published, "ISMS-POL-001", "3.0", "Policy", "nl-NL", Encoding.UTF8.GetBytes("text"), "md",
        new Identification("A", "B", "C", "Internal", new DateOnly(2026, 1, 1), ""));

    [Theory]
    [InlineData("ISMS-POL-001")]
    [InlineData("ISMS-REC-AWR")]
    [InlineData("ISMS-REC-AWR-2026-07")]
    public void The_codes_of_the_catalogue_are_allowed(string code) => Assert.Equal(code, DocumentNames.Code(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../ISMS-POL-001")]
    [InlineData("ISMS-POL-001/../../etc")]
    [InlineData("ISMS-POL-001\\..")]
    [InlineData("/etc/passwd")]
    [InlineData("C:ISMS-POL")]
    [InlineData("isms-pol-001")]
    [InlineData("ISMS-POL-001\n")]
    [InlineData("ISMS-POL-001\0")]
    [InlineData("ISMS-POL-00\u0661")]
    [InlineData("ISMS POL 001")]
    [InlineData("ISMS-")]
    [InlineData("ISMS")]
    [InlineData("ISMS-POL-001-AAAAAAAAAAAA-AAAAAAAAAAAA-AAAAAAAAAAAA-AAAAAAAAAAAA")]
    [InlineData("ISMS-POL-%2e%2e")]
    public async Task A_code_that_could_leave_its_folder_is_refused_everywhere(string? code)
    {
        var root = Path.Combine(Path.GetTempPath(), "never-made-" + nameof(DocumentNamesTests));
        var store = new LocalDocuments(root, "", new PdfPages(), TimeProvider.System);
        await Assert.ThrowsAsync<InvalidDocument>(() => store.PublishAsync(Good with { Code = code! }, default));
        await Assert.ThrowsAsync<InvalidDocument>(() => store.OpenAsync(code!, "3.0", Rendition.Source, default));
        await Assert.ThrowsAsync<InvalidDocument>(() => store.FindAsync(code!, "3.0", default));
        await Assert.ThrowsAsync<InvalidDocument>(() => store.CheckAsync(code!, "3.0", default));
        await Assert.ThrowsAsync<InvalidDocument>(async () => await store.HistoryAsync(code!, default).ToListAsync());
        Assert.False(Directory.Exists(root));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("3")]
    [InlineData("3.0.0")]
    [InlineData("03.0")]
    [InlineData("3.00")]
    [InlineData("v3.0")]
    [InlineData("3.0/..")]
    [InlineData("3.0-D1")]
    [InlineData("3.0-d0")]
    [InlineData("3.0\n")]
    [InlineData("99999.0")]
    [InlineData("\u0663.0")]
    public void A_label_that_is_no_version_is_refused(string version) => Assert.Throws<InvalidDocument>(() => DocumentNames.Version(version));

    public static TheoryData<string, PublishRequest> Wrong => new()
    {
        { "label of a draft", Good with { Version = "3.0-d1" } },
        { "no library", Good with { Library = (DocumentLibrary)9 } },
        { "no title", Good with { Title = " " } },
        { "longer than", Good with { Title = new string('x', 201) } },
        { "not a tag", Good with { Language = "english" } },
        { "not one of md", Good with { SourceFormat = "exe" } },
        { "not one of md", Good with { SourceFormat = "../md" } },
        { "is empty", Good with { SourceBytes = ReadOnlyMemory<byte>.Empty } },
        { "not of the format pdf", Good with { SourceFormat = "pdf" } },
        { "not of the format docx", Good with { SourceFormat = "docx" } },
        { "not of the format md", Good with { SourceBytes = new byte[] { 0xFF, 0xFE, 0x41 } } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_value_is_refused_with_its_reason(string reason, PublishRequest request) =>
        Assert.Contains(reason, Assert.Throws<InvalidDocument>(() => DocumentNames.Check(request)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_good_request_passes() => DocumentNames.Check(Good);
}
