namespace IsmsBot.Workflows.Roles;

/// <summary>"who is isms manager": everybody who holds a role, and whether it counts.</summary>
public sealed class WhoHoldsView : View
{
    public override string Key => "who-holds";

    public override IReadOnlyList<string> Phrases => RoleWords.Phrases(name => $"who is {name}");

    public override IReadOnlyList<string> GermanPhrases => RoleWords.Phrases(name => $"wer ist {name}");

    public override Sentence Help => "Show who holds a role";

    public override string Permission => "role.accept";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var role = RoleWords.In(asked.Text)?.Id ?? Role.IsmsManager;
        var register = (RoleRegister)RoomCatalog.RegisterOf<RoleAssignment>();
        var holders = turn.Db.Set<RoleAssignment>().AsNoTracking().Where(a => a.Role == role && a.Status == RoleAssignmentState.Active);
        var list = await register.ListAsync(turn, holders, own: false, 0);
        return Reply.With(list with
        {
            Title = $"{RoleName.Of(role)}: {list.All}",
            Page = null,
            Hint = $"{new RoleDoes(role)}",
            Empty = "Nobody holds it.",
        });
    }

    /// <summary>What somebody with the role does, in the language of the reader.</summary>
    private sealed class RoleDoes(string role) : IInLanguage
    {
        public string In(Language language) => Catalog.Roles.Get(role).DoesIn(language.Code);
    }
}
