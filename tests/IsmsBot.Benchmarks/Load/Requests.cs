using System.Globalization;
using System.Text;
using IsmsBot.Benchmarks.Acceptances;
using IsmsBot.Benchmarks.Servers;

namespace IsmsBot.Benchmarks.Load;

/// <summary>Writes the requests as Teams sends them (Activity protocol facts 1.3), each with an activity id of its own.</summary>
internal sealed class Requests(string token)
{
    private readonly IReadOnlyList<string> typists = BenchmarkCompany.ReadTypists();
    private long messages;
    private long clicks;
    private long acceptances;

    /// <summary>"my policies", typed by everybody in turn.</summary>
    public byte[] Message()
    {
        var number = Interlocked.Increment(ref messages);
        var person = typists[(int)(number % typists.Count)];
        return Whole($$"""
            {"type":"message","id":"{{1_790_000_000_000 + number}}",{{Common(person)}},"textFormat":"plain","text":"my policies",
            "attachments":[{"contentType":"text/html","content":"<p>my policies</p>"}],"entities":[{{Client}}]}
            """);
    }

    /// <summary>"Open" on the card of an enrolment: the readers in turn, each campaign once; after the last the first again.</summary>
    public byte[] Click()
    {
        var number = Interlocked.Increment(ref clicks) - 1;
        var reader = (int)(number % BenchmarkCompany.Readers);
        var enrolment = BenchmarkCompany.EnrolmentId((int)(number / BenchmarkCompany.Readers % BenchmarkCompany.Campaigns), reader);
        return Whole($$"""
            {"type":"invoke","name":"adaptiveCard/action","id":"f:{{number:x8}}-0000-7000-8000-000000000000",{{Common(BenchmarkCompany.ReaderEntraId(reader))}},
            "replyToId":"{{SentCard.MessageId(BenchmarkCompany.ReaderId(reader))}}",
            "value":{"action":{"type":"Action.Execute","title":"Open","verb":"enrolments/open-content",
            "data":{"record":"{{enrolment}}","content":"{{BenchmarkCompany.DocumentVersion}}"} },"trigger":"manual"},"entities":[{{Client}}]}
            """);
    }

    /// <summary>"I have read it and will follow it", by each of the people once.</summary>
    public byte[] Acceptance()
    {
        var person = (int)(Interlocked.Increment(ref acceptances) - 1);
        return Whole($$"""
            {"type":"invoke","name":"adaptiveCard/action","id":"f:{{person:x8}}-0000-7000-8000-000000000001",
            {{Common(AcceptanceImport.EntraId(person))}},"replyToId":"{{SentCard.MessageId(AcceptanceImport.PersonId(person))}}",
            "value":{"action":{"type":"Action.Execute","title":"Accept","verb":"enrolments/acknowledge",
            "data":{"record":"{{AcceptanceImport.EnrolmentId(person)}}","content":"{{BenchmarkCompany.DocumentVersion}}"} },"trigger":"manual"},
            "entities":[{{Client}}]}
            """);
    }

    private const string Client = """{"type":"clientInfo","locale":"en-GB","country":"NL","platform":"Windows","timezone":"Europe/Amsterdam"}""";

    private static string Common(string person) => $$"""
        "timestamp":"2026-11-24T09:00:00.0000000Z","localTimestamp":"2026-11-24T10:00:00.0000000+01:00","localTimezone":"Europe/Amsterdam","locale":"en-GB",
        "serviceUrl":"{{BenchmarkCompany.ServiceUrl}}","channelId":"msteams","from":{"id":"29:{{person}}","name":"Somebody","aadObjectId":"{{person}}"},
        "recipient":{"id":"28:{{BenchmarkCompany.AppId}}","name":"IsmsBot"},"conversation":{"conversationType":"personal","tenantId":"{{BenchmarkCompany.TenantId}}","id":"a:{{person}}"},
        "channelData":{"tenant":{"id":"{{BenchmarkCompany.TenantId}}"} }
        """;

    private byte[] Whole(string body)
    {
        var length = Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {length}\r\n\r\n{body}");
    }
}
