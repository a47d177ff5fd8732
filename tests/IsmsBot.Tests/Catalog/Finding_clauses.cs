using FsCheck.Xunit;
using IsmsBot.Catalog;

namespace IsmsBot.Tests.Catalog;

public sealed class Finding_clauses
{
    [Theory]
    [InlineData("6.1.3", "risk-treatment-process")]
    [InlineData("clause 6.1.3", "risk-treatment-process")]
    [InlineData("2022:10.2", "corrective-action")]
    [InlineData("2013:10.1", "corrective-action")]
    [InlineData("2013: 10.2", "improvement")]
    [InlineData("10.1 in 2013", "corrective-action")]
    [InlineData("10.1 (2022)", "improvement")]
    [InlineData("ISO/IEC 27001:2022 10.2", "corrective-action")]
    [InlineData("4.2(b)", "party-requirements")]
    [InlineData("4.2 b", "party-requirements")]
    [InlineData("4.2b)", "party-requirements")]
    [InlineData("4.1", "context-issues")]
    [InlineData("9.2", "internal-audit")]
    [InlineData("9.2.2", "internal-audit")]
    [InlineData("corrective-action", "corrective-action")]
    [InlineData("Nonconformities", "corrective-action")]
    [InlineData("nonconformites", "corrective-action")]
    [InlineData("Continual improvement", "improvement")]
    [InlineData("Managementbewertung", "management-review")]
    [InlineData("climate", "climate")]
    [InlineData("the policy", "policy")]
    [InlineData("awarness", "awareness")]
    public void One_clause_is_found(string typed, string key) => Assert.Equal(key, Clauses.Find(typed).One?.Key);

    [Theory]
    [InlineData("10.1", true, "corrective-action,improvement")]
    [InlineData("10.2", true, "corrective-action,improvement")]
    [InlineData("4.2", false, "interested-parties,party-requirements,requirements-addressed")]
    [InlineData("7.5", false, "documentation-general,documentation-creating,documentation-control")]
    [InlineData("2013:4.2", false, "interested-parties,party-requirements")]
    [InlineData("Information security risk treatment", false, "risk-treatment-process,risk-treatment-performed")]
    public void Several_clauses_are_offered(string typed, bool editionsDiffer, string keys)
    {
        var found = Clauses.Find(typed);
        Assert.True(found.IsSeveral);
        Assert.Equal(editionsDiffer, found.EditionsDiffer);
        Assert.Equal(keys.Split(','), found.Found.Select(clause => clause.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("11.1")]
    [InlineData("2013:6.3")]
    [InlineData("A.8.13")]
    [InlineData("6..1")]
    [InlineData("xyzzy")]
    [InlineData("in")]
    [InlineData("2013 climate")]
    public void Nothing_is_found_where_nothing_is_meant(string typed) => Assert.True(Clauses.Find(typed).IsNone);

    [Fact]
    public void Both_numbers_are_shown()
    {
        Assert.Equal("Nonconformities (10.2; 10.1 in 2013)", Clauses.Get("corrective-action").Display);
        Assert.Equal("Nichtkonformitäten (10.2; 2013: 10.1)", Clauses.Get("corrective-action").DisplayIn("de"));
        Assert.Equal("Scope (4.3)", Clauses.Get("scope").Display);
        Assert.Equal("Changes to the ISMS (6.3; not in 2013)", Clauses.Get("planning-of-changes").Display);
        Assert.Equal("Internal audits (9.2.1, 9.2.2; 9.2 in 2013)", Clauses.Get("internal-audit").Display);
    }

    [Fact]
    public void Every_clause_is_found_by_its_key_and_titles() => Assert.All(Clauses.All, clause =>
    {
        Assert.Contains(clause, Clauses.Find(clause.Key).Found);
        Assert.Contains(clause, Clauses.Find(clause.Title).Found);
        Assert.Contains(clause, Clauses.Find(clause.OfficialTitle).Found);
        Assert.Contains(clause, Clauses.Find(clause.TitleIn("de")).Found);
    });

    [Property]
    public void No_text_makes_it_throw(string? typed) => Assert.NotNull(Clauses.Find(typed ?? string.Empty));
}
