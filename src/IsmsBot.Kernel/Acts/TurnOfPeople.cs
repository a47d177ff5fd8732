using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.People;

namespace IsmsBot.Kernel.Acts;

public sealed partial class Turn
{
    /// <summary>Makes links of our own for people.</summary>
    public Links.PersonalLinks Links => Stores.Links;

    /// <summary>The directory of the organisation; null where the people of the database are all there is.</summary>
    public IDirectory? Directory => Stores.Directory;

    /// <summary>How roles come about here.</summary>
    public RoleSetup RoleSetup => Stores.Roles;

    /// <summary>Notes what the directory changed about a person; the fields are journalled with old and new value.</summary>
    public void Note(Person person, string action, string? comment = null) =>
        steps.Add(new JournalStep(nameof(Person), person.Id, action, null, null, comment, null) { Subject = person });
}
