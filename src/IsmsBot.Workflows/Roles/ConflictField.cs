namespace IsmsBot.Workflows.Roles;

/// <summary>Two roles that only an exception allows together, chosen from the conflicts of the catalogue (roles.json).</summary>
internal sealed class ConflictField(Sentence label) : Field<SodException>(nameof(SodException.Roles), label)
{
    private const char Between = '+';

    private static readonly IReadOnlyList<Option> pairs = [.. Catalog.Roles.Conflicts.Where(one => one.Kind == "static")
        .Select(one => new Option($"{one.A}{Between}{one.B}", $"{RoleName.Of(one.A)} and {RoleName.Of(one.B)}"))];

    protected override IReadOnlyList<Option> ExampleOptions => pairs;

    /// <summary>The two as an input holds them, in the order of the catalogue.</summary>
    public static string ValueOf(string one, string other) =>
        pairs.Select(pair => pair.Value).FirstOrDefault(pair => Of(pair).Contains(one) && Of(pair).Contains(other)) ?? "";

    public override string? Text(SodException record) => record.Roles.Count == 0 ? null : string.Join(Between, record.Roles);

    public override ValueTask<Sentence> WordsAsync(SodException record, Reader reader) => new(ExampleWords(record));

    protected override Sentence ExampleWords(SodException record) => Sentence.List(record.Roles.Select(RoleName.Of));

    public override ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) => new(pairs);

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Choose(Name, Question ?? Label, options, value, required: false, open: false);

    public override ValueTask<Action<SodException>?> ReadAsync(string? text, FormReading reading) =>
        new(pairs.Any(pair => pair.Value == text) ? record => record.Roles = [.. Of(text!)] : null);

    private static string[] Of(string pair) => pair.Split(Between);
}
