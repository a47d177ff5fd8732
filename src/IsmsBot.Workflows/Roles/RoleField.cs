namespace IsmsBot.Workflows.Roles;

/// <summary>One of the roles that are assigned by name, read as people call it in either language (roles.json).</summary>
internal sealed class RoleField(Sentence label) : Field<RoleAssignment>(nameof(RoleAssignment.Role), label)
{
    /// <summary>Staff is everybody, and is not assigned.</summary>
    internal static IReadOnlyList<Catalog.RoleInfo> Assignable { get; } = [.. Catalog.Roles.All.Where(role => role.Id != Role.Staff)];

    protected override IReadOnlyList<Option> ExampleOptions => Options;

    private static IReadOnlyList<Option> Options { get; } = [.. Assignable.Select(role => new Option(role.Id, RoleName.Of(role.Id)))];

    public override string? Text(RoleAssignment record) => record.Role;

    public override ValueTask<Sentence> WordsAsync(RoleAssignment record, Reader reader) => new(ExampleWords(record));

    protected override Sentence ExampleWords(RoleAssignment record) => RoleName.Of(record.Role);

    public override ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) => new(Options);

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Choose(Name, Question ?? Label, options, value, required: false, open: false, searched: false);

    public override ValueTask<Action<RoleAssignment>?> ReadAsync(string? text, FormReading reading) =>
        new(Catalog.Roles.Named(text) is { } role && role.Id != Role.Staff ? record => Write(record, role.Id) : null);

    // Only a new record is filled in, before it is kept: the role is not changed once it was proposed.
    private static void Write(RoleAssignment record, string role) =>
        typeof(RoleAssignment).GetProperty(nameof(RoleAssignment.Role))!.SetValue(record, role);
}
