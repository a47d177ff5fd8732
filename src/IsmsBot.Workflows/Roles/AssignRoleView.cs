namespace IsmsBot.Workflows.Roles;

/// <summary>"assign isms manager to Ana": the form of a proposal, with the usual duties and powers to read and to change.</summary>
public sealed class AssignRoleView : View
{
    public override string Key => "role-assign";

    public override IReadOnlyList<string> Phrases =>
        [.. RoleWords.Phrases(name => $"assign {name} to {{person}}"), .. RoleWords.Phrases(name => $"propose {{person}} as {name}")];

    public override IReadOnlyList<string> GermanPhrases =>
        [.. RoleWords.Phrases(name => $"weise {{person}} {name} zu"), .. RoleWords.Phrases(name => $"schlage {{person}} als {name} vor")];

    public override Sentence Help => "Propose somebody for a role";

    public override string Permission => "role.assign";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var role = RoleWords.In(asked.Text);
        var named = asked.Slot<PersonValue>("person") is { } person ? person.Text : null;
        var holder = named is null ? null : await new FormReading(turn).PersonAsync(named);
        var language = Language.For((holder ?? turn.Actor).Locale).Code;
        return Reply.With(await RoomCatalog.RegisterOf<RoleAssignment>().FormCardAsync(
            turn, null, new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                [nameof(RoleAssignment.Role)] = role?.Id,
                [nameof(RoleAssignment.PersonId)] = holder?.Id ?? named,
                [nameof(RoleAssignment.Responsibilities)] = role?.DutiesIn(language),
                [nameof(RoleAssignment.Authorities)] = role?.PowersIn(language),
            }));
    }
}
