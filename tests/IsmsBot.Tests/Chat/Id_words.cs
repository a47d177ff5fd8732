using System.Text.Json;
using FsCheck.Xunit;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

public sealed class Id_words
{
    [Theory]
    [InlineData("RSK-0007", "RSK-0007")]
    [InlineData("rsk-0007", "RSK-0007")]
    [InlineData("rsk 7", "RSK-0007")]
    [InlineData("rsk7", "RSK-0007")]
    [InlineData("RSK_7", "RSK-0007")]
    [InlineData("RSK–0007", "RSK-0007")]
    [InlineData("RSK #7", "RSK-0007")]
    [InlineData("RSK-12345", "RSK-12345")]
    [InlineData("prc 1", "PRC-01")]
    [InlineData("ack 12", "ACK-00012")]
    [InlineData("aud 2026 1", "AUD-2026-01")]
    [InlineData("aup 2026", "AUP-2026")]
    [InlineData("evl 2026 q2", "EVL-2026-Q2")]
    [InlineData("rdy-2026-11-01", "RDY-2026-11-01")]
    [InlineData("soa a 5 1", "SOA-A.5.1")]
    [InlineData("doc pol 1", "DOC-POL-001")]
    [InlineData("dov-pol-001-3.0", "DOV-POL-001-3.0")]
    [InlineData("OBJ-0001", "OBJ-0001")]
    [InlineData("obj 1", "OBJ-0001")]
    public void A_record_id_is_read_however_it_is_typed(string typed, string id)
    {
        Assert.True(IdWords.TryRecordId(typed, out var read));
        Assert.Equal(id, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("RSK")]
    [InlineData("7")]
    [InlineData("XYZ-0007")]
    [InlineData("RSK-0007x")]
    [InlineData("RSK-0007; drop")]
    [InlineData("RSK-٠٠٠٧")]
    [InlineData("RSK-12345678901234567890")]
    [InlineData("OBJ-001")]
    [InlineData("SOA-A.9.9")]
    [InlineData("EVL-2026-Q5")]
    [InlineData("risk seven")]
    public void What_is_no_record_id_is_refused(string typed) => Assert.False(IdWords.TryRecordId(typed, out _));

    [Fact]
    public void A_number_alone_is_enough_where_only_one_type_fits()
    {
        Assert.True(IdWords.TryRecordId("7", out var risk, "RSK"));
        Assert.Equal("RSK-0007", risk);
        Assert.True(IdWords.TryRecordId("2026-1", out var audit, "AUD"));
        Assert.Equal("AUD-2026-01", audit);
        Assert.False(IdWords.TryRecordId("TRT-0001", out _, "RSK"));
    }

    [Theory]
    [InlineData("ISMS-POL-001", "ISMS-POL-001")]
    [InlineData("isms pol 1", "ISMS-POL-001")]
    [InlineData("pol-001", "ISMS-POL-001")]
    [InlineData("obj-001", "ISMS-OBJ-001")]
    [InlineData("isms-rec-aud", "ISMS-REC-AUD")]
    [InlineData("ISMS-REC-AUD-2026-1", "ISMS-REC-AUD-2026-01")]
    public void A_document_code_is_read_however_it_is_typed(string typed, string code)
    {
        Assert.True(IdWords.TryDocumentCode(typed, out var read));
        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData("OBJ-0001")]
    [InlineData("ISMS-XXX-001")]
    [InlineData("isms")]
    [InlineData("ISMS-REC-AUD-26-1")]
    public void What_is_no_document_code_is_refused(string typed) => Assert.False(IdWords.TryDocumentCode(typed, out _));

    [Theory]
    [InlineData("A.8.13", "A.8.13")]
    [InlineData("a 8 13", "A.8.13")]
    [InlineData("a8.13", "A.8.13")]
    [InlineData("8.13", "A.8.13")]
    [InlineData("A.08.13", "A.8.13")]
    [InlineData("c 3", "C.3")]
    public void A_control_is_read_however_it_is_typed(string typed, string control)
    {
        Assert.True(IdWords.TryControl(typed, out var read));
        Assert.Equal(control, read);
    }

    [Theory]
    [InlineData("A.8.99")]
    [InlineData("A.12.3.1")]
    [InlineData("8 13")]
    [InlineData("C.0")]
    [InlineData("B.1.1")]
    public void What_is_no_control_is_refused(string typed) => Assert.False(IdWords.TryControl(typed, out _));

    [Fact]
    public void Every_id_of_the_sample_company_is_read_as_itself()
    {
        using var stream = SampleCompany.Open();
        using var file = JsonDocument.Parse(stream);
        var ids = file.RootElement.EnumerateObject()
            .Where(part => part.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(part => part.Value.EnumerateArray())
            .Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out _))
            .Select(item => item.GetProperty("id").GetString()!)
            .Where(id => id.Contains('-', StringComparison.Ordinal) && RecordTypes.WithPrefix(id[..3]) is not null)
            .ToList();
        Assert.True(ids.Count > 500);
        Assert.All(ids, id =>
        {
            Assert.True(IdWords.TryRecordId(id, out var read), id);
            Assert.Equal(id, read);
        });
    }

    [Property]
    public void No_text_makes_it_throw(string? text)
    {
        IdWords.TryRecordId(text ?? string.Empty, out _);
        IdWords.TryDocumentCode(text ?? string.Empty, out _);
        IdWords.TryControl(text ?? string.Empty, out _);
    }
}
