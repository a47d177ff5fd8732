namespace IsmsBot.Workflows.Roles;

/// <summary>"role check", "differences to groups": what does not agree among roles, groups and exceptions, now.</summary>
public sealed class RoleCheckView : View
{
    public override string Key => "role-check";

    public override IReadOnlyList<string> Phrases => ["role check", "differences to groups", "differences to entra groups", "role differences"];

    public override IReadOnlyList<string> GermanPhrases => ["rollenprüfung", "unterschiede zu gruppen", "unterschiede zu den gruppen"];

    public override Sentence Help => "Show what is wrong with roles, and compare them with the groups in Entra ID";

    public override string Permission => "readiness.view";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await RoleCheck.CardAsync(turn));
}
