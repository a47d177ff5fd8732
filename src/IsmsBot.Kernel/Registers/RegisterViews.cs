using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>What people type to see a register, in the words of its noun.</summary>
internal abstract class RegisterView(Register register) : View
{
    public override string Permission => register.Permission;

    protected string Kind => StateName.Kebab(register.Type);

    protected Noun Noun => register.Noun;
}

/// <summary>"asset AST-0001", "show AST-0001": one record as it stands.</summary>
internal sealed class OneView<T>(Register<T> register) : RegisterView(register)
    where T : Record
{
    public override string Key => Kind + "-show";

    public override IReadOnlyList<string> Phrases => [$"{Noun.One} {{id:{register.Prefix}}}", $"show {{id:{register.Prefix}}}"];

    public override IReadOnlyList<string> GermanPhrases => [$"{Noun.GermanOne} {{id:{register.Prefix}}}", $"zeige {{id:{register.Prefix}}}"];

    public override Sentence Help => $"Show one of the {Noun.Plural}";

    public override Task<Reply> ShowAsync(Turn turn, Asked asked) => register.OpenAsync(turn, asked.Slot<RecordIdValue>("id")?.RecordId);
}

/// <summary>"my assets": those of the person who asks.</summary>
internal sealed class MineView<T>(Register<T> register) : RegisterView(register)
    where T : Record
{
    public override string Key => $"my-{Noun.Many.Replace(' ', '-')}";

    public override IReadOnlyList<string> Phrases => [$"my {Noun.Many}"];

    public override IReadOnlyList<string> GermanPhrases => [$"meine {Noun.GermanMany}"];

    public override Sentence Help => $"Show your {Noun.Plural}";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await register.ListAsync(turn, own: true, 0));
}

/// <summary>"assets": those that the person may see.</summary>
internal sealed class AllView<T>(Register<T> register) : RegisterView(register)
    where T : Record
{
    public override string Key => Noun.Many.Replace(' ', '-');

    public override IReadOnlyList<string> Phrases => [Noun.Many, $"show {Noun.Many}", .. register.AlsoCalled];

    public override IReadOnlyList<string> GermanPhrases => [Noun.GermanMany, $"zeige {Noun.GermanMany}", .. register.AlsoCalledInGerman];

    public override Sentence Help => $"Show the {Noun.Plural}";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await register.ListAsync(turn, own: false, 0));
}

/// <summary>"new asset": the form.</summary>
internal sealed class NewView<T>(Register<T> register) : RegisterView(register)
    where T : Record
{
    public override string Key => Kind + "-new";

    public override IReadOnlyList<string> Phrases => [$"new {Noun.One}"];

    public override IReadOnlyList<string> GermanPhrases => [Noun.GermanNew];

    public override Sentence Help => $"Put on record: {Noun.Single}";

    public override string Permission => register.MakesWith;

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) =>
        await register.Makes.RefusalAsync(turn, null) is { } refusal ? throw refusal : await register.AskAsync(turn, null);
}
