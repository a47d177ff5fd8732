using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Policies;

namespace IsmsBot.Tests.Documents;

public sealed class SamplePoliciesTests
{
    public static IEnumerable<object[]> Versions => SamplePolicies.All.Select(one => new object[] { one.Code, one.Version });

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_policy_can_be_published_and_fits_a_card(string code, string version)
    {
        var policy = SamplePolicies.Get(code, version);
        DocumentNames.Check(policy.ToRequest());
        Assert.StartsWith($"# {policy.Title}\n", policy.Text, StringComparison.Ordinal);
        Assert.Contains($"version {version}, and will follow", policy.Agreement, StringComparison.Ordinal);
        Assert.InRange(policy.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 500, 1200);
        Assert.NotEmpty(new PdfPages().Make(policy.ToRequest()));
    }

    [Fact]
    public void The_information_security_policy_has_the_nine_sections_of_its_template() =>
        Assert.Equal(
            ["Why we protect information", "Who and what this covers", "What we commit to", "How objectives are set", "Principles everybody works by",
                "Who is responsible", "What happens when rules are broken", "How to get it and whom to ask", "Approval and review"],
            SamplePolicies.Get("ISMS-POL-001", "3.0").Text
                .Split('\n')
                .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
                .Select(line => line[6..]));

    [Fact]
    public void Every_question_of_a_lesson_has_one_right_choice_and_a_card_to_look_at_again() =>
        Assert.All(SampleLessons.All, lesson =>
        {
            Assert.InRange(lesson.Cards.Count, 5, 7);
            Assert.Equal(5, lesson.Questions.Count);
            Assert.Equal(0.8, lesson.PassMark);
            Assert.All(lesson.Questions, question =>
            {
                Assert.Single(question.Choices, choice => choice.Id == question.Right);
                Assert.Contains(lesson.Cards, card => card.Heading == question.Section);
            });
        });
}
