using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

/// <summary>How every store of working copies lets one go when its time of keeping is over.</summary>
public abstract class DraftsDisposalContract
{
    protected const string Author = "11111111-0000-4000-8000-000000000001";
    protected const string Colleague = "11111111-0000-4000-8000-000000000002";
    protected const string Code = "ISMS-POL-001";

    protected static CancellationToken Go => CancellationToken.None;

    /// <summary>A new store over the same place, as after a restart.</summary>
    protected abstract IDrafts Open();

    protected static NewDraft Draft(string version = "4.0", string text = "# Rules\n\nBe kind to data.") =>
        new(Code, version, "Information security policy", "en", Bytes(text), "md", Author);

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public async Task A_working_copy_that_was_put_away_can_be_disposed_of_and_one_in_use_stays()
    {
        var old = await Open().BeginAsync(Draft(), Go);
        await Open().PutAwayAsync(Code, "4.0", Go);
        var other = await Open().BeginAsync(Draft("4.1"), Go);
        await Open().PutAwayAsync(Code, "4.1", Go);
        var inUse = await Open().BeginAsync(Draft("5.0"), Go);
        await Open().DisposeOfAsync(Code, "4.0", Go);
        await Open().DisposeOfAsync(Code, "4.0", Go);
        await Open().DisposeOfAsync(Code, "5.0", Go);

        Assert.Null(await Open().OpenAsync(Code, "4.0", old.Stamp, Go));
        Assert.NotNull(await Open().OpenAsync(Code, "4.1", other.Stamp, Go));
        Assert.NotNull(await Open().OpenAsync(Code, "5.0", inUse.Stamp, Go));
    }
}
