using IsmsBot.Catalog;

namespace IsmsBot.Tests.Catalog;

public sealed class Cross_references
{
    private static readonly HashSet<string> roles = [.. Roles.All.Select(role => role.Id)];
    private static readonly HashSet<string> clauses = [.. Clauses.All.Select(clause => clause.Key)];
    private static readonly HashSet<string> types = [.. RecordTypes.All.Select(record => record.Type)];
    private static readonly HashSet<string> cards = [.. CardTypes.All.Select(card => card.Id)];

    [Fact]
    public void Guards_name_clauses_that_exist() =>
        Assert.All(Guards.All.SelectMany(guard => guard.ClauseKeys), key => Assert.True(key == "*" || clauses.Contains(key), key));

    [Fact]
    public void Roles_and_permissions_name_each_other()
    {
        Assert.All(Roles.All, role => Assert.Equal(
            Permissions.All.Where(permission => permission.ScopeOf(role.Id) is not null).Select(permission => permission.Id).Order(),
            role.Permissions.Order()));
        Assert.All(Permissions.All.SelectMany(permission => permission.Grants), grant =>
        {
            Assert.Contains(grant.Key, roles);
            Assert.Contains(grant.Value, Permissions.Scopes.Keys);
        });
        Assert.All(Roles.Mandatory, role => Assert.Contains(role, roles));
        Assert.All(Roles.Conflicts, conflict =>
        {
            Assert.Contains(conflict.A, roles);
            Assert.Contains(conflict.B, roles);
            Assert.Contains(conflict.Kind, Roles.ConflictKinds.Keys);
            Assert.Same(conflict, Roles.ConflictBetween(conflict.B, conflict.A));
        });
    }

    [Fact]
    public void Clauses_name_records_documents_and_guards_that_exist() => Assert.All(Clauses.All, clause =>
    {
        AreIn(types, [.. clause.RecordTypes, .. clause.Checks.SelectMany(check => check.RecordTypes)]);
        Assert.All(clause.Documents, code => Assert.NotNull(DocumentSet.Find(code)));
        Assert.All(clause.Guards, guard => Assert.NotNull(Guards.Find(guard)));
        Assert.All(clause.Checks, check =>
        {
            Assert.StartsWith(clause.Key + ".", check.Id, StringComparison.Ordinal);
            Assert.Contains(check.Level, (string[])["must", "should"]);
            Assert.Contains(check.Kind, (string[])["existence", "currency", "completeness", "integrity", "effectiveness"]);
        });
    });

    [Fact]
    public void Documents_name_clauses_controls_roles_and_templates_that_exist() => Assert.All(DocumentSet.All, document =>
    {
        AreIn(clauses, [.. document.ClauseKeys]);
        Assert.All(document.AnnexAControls, control => Assert.NotNull(AnnexControls.Find(control)));
        Assert.Contains(document.OwnerRole, roles);
        Assert.Contains(document.ApproverRole, roles);
        Assert.True(document.TemplateId is null || DocumentTemplates.Get(document.TemplateId) is not null);
        Assert.Matches(
            document.Kind == "record-series" ? DocumentSet.Numbering.RecordSeriesPattern : DocumentSet.Numbering.DocumentPattern, document.Code);
    });

    [Fact]
    public void Templates_name_records_that_exist() => Assert.All(
        DocumentTemplates.All, template => AreIn(types, [.. template.Sections.SelectMany(section => section.RecordTypes)]));

    [Fact]
    public void The_calendar_names_cards_roles_policies_and_records_that_exist() => Assert.All(Calendar.Events, item =>
    {
        AreIn(clauses, [.. item.ClauseKeys]);
        AreIn(roles, [.. item.Audience]);
        Assert.Contains(item.Card, cards);
        Assert.Contains(item.RecordType, types);
        Assert.NotNull(Calendar.Policy(item.ReminderPolicy));
    });

    [Fact]
    public void Cards_and_commands_name_transitions_roles_and_permissions_that_exist()
    {
        Assert.All(CardTypes.All, card =>
        {
            AreIn(clauses, [.. card.ClauseKeys]);
            AreIn(roles, [.. card.Audience]);
            Assert.All(card.Actions, button => Assert.True(
                button.RecordType is null ? button.Transition is null : RecordTypes.Get(button.RecordType).By(button.Transition!).Any(),
                button.Verb));
        });
        Assert.All(CardTypes.MoreMenu, entry => Assert.NotEmpty(RecordTypes.Get(entry.Split('.')[0]).By(entry.Split('.')[1])));
        Assert.All(ChatCommands.All, command =>
        {
            Assert.Contains(command.Card, cards);
            Assert.NotNull(Permissions.Find(command.Permission));
        });
    }

    [Fact]
    public void Every_control_of_2013_went_somewhere()
    {
        var old = AnnexControls.All.SelectMany(control => control.From2013).Distinct().ToList();
        Assert.Equal(114, old.Count);
        Assert.Equal(2, AnnexControls.From2013("A.18.2.3").Count());
        Assert.Equal(11, AnnexControls.All.Count(control => control.New2022));
        Assert.Empty(AnnexControls.From2013("A.99.1.1"));
    }

    private static void AreIn(HashSet<string> known, IEnumerable<string> names) => Assert.All(names, name => Assert.Contains(name, known));
}
