using FsCheck.Xunit;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>What holds for every rating, every size of method, every picture and every line.</summary>
public sealed class RiskPropertyTests
{
    private static int In(int any, int least, int most) => least + (int)((uint)any % (uint)(most - least + 1));

    private static (MethodContent Method, Level Level) Rated(int size, int l, int c, int i, int a)
    {
        var n = In(size, MethodContent.SmallestSize, MethodContent.LargestSize);
        var method = DefaultMethod.Of(n);
        return (method, method.Rate(In(l, 1, n), In(c, 0, n), In(i, 0, n), In(a, 0, n)));
    }

    [Property]
    public void Impact_is_the_highest_and_score_the_product(int size, int l, int c, int i, int a)
    {
        var (_, level) = Rated(size, l, c, i, a);

        Assert.Equal(new[] { level.ImpactC, level.ImpactI, level.ImpactA }.Max(), level.Impact);
        Assert.Equal(level.Likelihood * level.Impact, level.Score);
    }

    [Property]
    public void A_higher_rating_never_falls_into_a_lower_band(int size, int l, int c, int i, int a, int more)
    {
        var (method, level) = Rated(size, l, c, i, a);
        var worse = method.Rate(In(more, level.Likelihood, method.Size()), level.ImpactC, level.ImpactI, level.ImpactA);

        Assert.True(worse.Score >= level.Score && worse.Band >= level.Band);
    }

    [Property]
    public void Every_default_method_is_complete_and_reads_back_as_it_was_written(int size)
    {
        var method = DefaultMethod.Of(In(size, MethodContent.SmallestSize, MethodContent.LargestSize));

        Assert.Empty(method.Complaints());
        Assert.Equal(method.Write(), MethodContent.Read(method.Write()).Write());
        Assert.Equal(method.Size(), method.Likelihood.Select(s => s.Name.En).Distinct().Count());
    }

    [Property]
    public void Bands_with_a_gap_or_an_overlap_are_complained_about(int size, int at)
    {
        var n = In(size, MethodContent.SmallestSize, MethodContent.LargestSize);
        var method = DefaultMethod.Of(n);
        var broken = method with { Bands = [.. method.Bands.Select((b, i) => i == In(at, 0, 3) ? b with { Max = b.Max + 1 } : b)] };

        Assert.NotEmpty(broken.Complaints());
    }

    [Property]
    public void A_level_is_kept_as_it_is(int size, int l, int c, int i, int a)
    {
        var (_, level) = Rated(size, l, c, i, a);

        Assert.Equal(level, Level.Parse(level.ToString()));
    }

    [Property]
    public void A_picture_is_stale_exactly_when_something_shown_has_changed(int size, int l, int c, int i, int a, bool treat, bool method)
    {
        var (before, level) = Rated(size, l, c, i, a);
        var risk = new Risk { Id = "RSK-0001", Title = "t", ProposedById = "P0001", RiskOwnerId = "P0001", MethodVersion = "1.0" };
        risk.SetCurrent(before.Rate(1, 1, 0, 0));
        var treatment = new Treatment
        {
            Id = "TRT-0001",
            Title = "t",
            RiskId = risk.Id,
            Option = TreatmentOption.Modify,
            Description = "d",
            Resources = "r",
            ResponsibleId = "P0002",
            DueAt = new(2027, 1, 1),
            OriginalDueAt = new(2027, 1, 1),
            Status = TreatmentState.Verified,
        };
        var frozen = RiskPicture.Of(risk, []);
        risk.SetCurrent(level);
        risk.MethodVersion = method ? "2.0" : "1.0";
        var now = RiskPicture.Of(risk, treat ? [treatment] : []);

        Assert.Equal(level != before.Rate(1, 1, 0, 0) || treat || method, frozen.Hash() != now.Hash());
        Assert.Equal(frozen.Hash() == now.Hash(), now.DifferencesFrom(frozen).Count == 0);
        Assert.Equal(now.Hash(), RiskPicture.Read(now.Write()).Hash());
    }

    [Property]
    public void A_preview_names_exactly_the_risks_that_change_their_band(int size, int l, int c, int i, int a)
    {
        var (method, level) = Rated(size, l, c, i, a);
        var next = DefaultMethod.Of(5);

        var moves = MethodEffect.Of([new RatedNow("RSK-0001", "t", level)], next).Moves;

        Assert.Equal(method.BandOf(level.Score) != next.BandOf(level.Score) || !next.CanRate(level), moves.Count == 1);
    }

    [Property]
    public void A_status_follows_from_the_work(int planned, int running, int done)
    {
        var work = Enumerable.Repeat(WorkStage.Planned, In(planned, 0, 3))
            .Concat(Enumerable.Repeat(WorkStage.InProgress, In(running, 0, 3)))
            .Concat(Enumerable.Repeat(WorkStage.Done, In(done, 0, 3)))
            .ToList();

        var status = Necessary.StatusOf(work);

        Assert.Equal(work.Count == 0, status is null);
        Assert.Equal(work.Count > 0 && work.All(w => w == WorkStage.Done), status == Implementation.Implemented);
    }

    [Property]
    public void An_included_line_is_reasoned_only_with_its_links(bool risk, bool legal, bool baseline, bool linkedRisk, bool linkedLaw)
    {
        var entry =
            new SoaEntry
            {
                Id = "SOA-A.5.1",
                Title = "t",
                ControlId = "A.5.1",
                RiskIds = linkedRisk ? ["RSK-0001"] : [],
                RequirementIds = linkedLaw ? ["REQ-0001"] : [],
            };
        entry.Reasons = [.. new[] { (risk, "risk"), (legal, "legal"), (baseline, "baseline") }.Where(r => r.Item1).Select(r => r.Item2)];

        Assert.Equal((risk || legal || baseline) && (!risk || linkedRisk) && (!legal || linkedLaw), SoaGuards.IsReasoned(entry));
    }

    [Property]
    public void Lines_read_back_and_their_fingerprint_follows_every_word(string why, string other)
    {
        SoaEntry Entry(string text) => new() { Id = "SOA-A.5.1", Title = "t", ControlId = "A.5.1", Justification = text };
        var (first, second) = (SoaLines.Write([Entry(why ?? "")]), SoaLines.Write([Entry(other ?? "")]));

        Assert.Single(SoaLines.Read(first));
        Assert.Equal(first == second, SoaLines.HashOf(first) == SoaLines.HashOf(second));
        Assert.Equal(first == second, SoaLines.Changed(first, second).Count == 0);
    }
}
