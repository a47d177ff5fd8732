using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Chat;

/// <summary>A person, by name. From everybody through the people picker of Teams, or from the few who hold a permission.</summary>
/// <param name="permission">Null for everybody.</param>
public sealed class PeopleSearch(string? permission = null) : Search
{
    public override QuestionKind Kind => QuestionKind.Person;

    public override async Task<IReadOnlyList<Option>> OptionsAsync(Turn turn) =>
        permission is null ? [] : [.. (await new FormReading(turn).HoldersAsync(permission)).Select(p => new Option(p.Id, Sentence.Of(p.Name)))];

    public override Task<string?> NameAsync(Turn turn, string value) =>
        turn.Db.People.Where(p => p.Id == value).Select(p => p.Name).FirstOrDefaultAsync(turn.Cancellation);

    protected override async Task<Meant<Candidate>> FindAsync(Turn turn, string text)
    {
        var reading = new FormReading(turn);
        var meant = await reading.MeantAsync(text);
        if (permission is not null && meant.One is null)
        {
            meant = new([.. meant.Found.Where(May)], [.. meant.Nearest.Where(May)]);
        }

        return new(await reading.ToldApartAsync(meant.Found), await reading.ToldApartAsync(meant.Nearest));
    }

    protected override async Task<ReadAnswer> TakeAsync(Turn turn, Candidate one) =>
        permission is null || (await new FormReading(turn).HoldersAsync(permission)).Any(person => person.Id == one.Value)
            ? new(one.Value, null)
            : new(null, $"{one.Name} does not have the role for this. Please choose somebody of the list.");

    protected override Sentence Several(string text) => $"Several people are called \"{text}\". Whom do you mean?";

    protected override Sentence Unknown(string text) => $"I know nobody called \"{text}\". Please type the name or the mail address.";

    protected override Sentence Unknown(string text, string nearest) => $"I know nobody called \"{text}\". Did you mean {nearest}?";

    private bool May(Person person) => person.Scope(permission!) is not null;
}
