using System.Linq.Expressions;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>Who may read a document: whoever reads all, has to do with it, or is in one of its groups (roles.json, scope "audience").</summary>
internal sealed class MeantFor : Who
{
    private const string Permission = "document.read";

    /// <summary>The group that everybody is in.</summary>
    public const string Staff = "sg-isms-staff";

    public override string Words => Permission;

    public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
        person.Scope(Permission) is { } scope
        && (scope == "any" || (record is ControlledDocument document && (await IsForAsync(person, db, cancellationToken)).Compile()(document)));

    /// <summary>Those of some documents that the acting person may read.</summary>
    public static async Task<IQueryable<ControlledDocument>> AmongAsync(IQueryable<ControlledDocument> documents, Turn turn) =>
        turn.Actor.Scope(Permission) == "any" ? documents
            : documents.Where(d => d.Status == DocumentState.Published).Where(await IsForAsync(turn.Actor, turn.Db, turn.Cancellation));

    protected override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => record is ControlledDocument document
        ? Refuse.With(
            "GEN-01", ("role", $"reader of {document.Code}"), ("action", "read it"),
            ("holders", Sentence.Of(await turn.NameAsync(document.DocumentOwnerId))))
        : await Denied.ForAsync(turn, Permission);

    private static async Task<Expression<Func<ControlledDocument, bool>>> IsForAsync(Person person, IsmsDb db, CancellationToken cancellationToken)
    {
        var groups = await db.Set<GroupMember>().Where(m => m.PersonId == person.Id).Select(m => m.Group).ToListAsync(cancellationToken);
        List<string> all = [Staff, .. groups];
        return d => d.DocumentOwnerId == person.Id || d.ApproverId == person.Id || d.AccessGroups.Any(group => all.Contains(group));
    }
}
