using System.Globalization;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Sandbox.Policies;

namespace IsmsBot.Tests.Documents;

/// <summary>The time zone belongs to the whole process, so these run while nothing else does.</summary>
[CollectionDefinition(nameof(PdfPagesElsewhereTests), DisableParallelization = true)]
[Collection(nameof(PdfPagesElsewhereTests))]
public sealed class PdfPagesElsewhereTests
{
    [Theory]
    [InlineData("America/New_York", "en-US")]
    [InlineData("Asia/Kolkata", "ar-SA")]
    [InlineData("Pacific/Auckland", "de-DE")]
    public void The_bytes_are_the_same_in_every_time_zone_and_language(string zone, string culture)
    {
        var request = SamplePolicies.Get("ISMS-POL-001", "3.0").ToRequest();
        var (here, language) = (Environment.GetEnvironmentVariable("TZ"), CultureInfo.CurrentCulture);
        var expected = new PdfPages().Make(request);
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, new PdfPages().Make(request));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", here);
            TimeZoneInfo.ClearCachedData();
            CultureInfo.CurrentCulture = language;
        }
    }
}
