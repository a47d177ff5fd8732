namespace IsmsBot.Kernel.People;

/// <summary>Membership of a directory group, by its name (sg-isms-managers). Read, never written.</summary>
public sealed class GroupMember
{
    public required string Group { get; init; }

    public required string PersonId { get; init; }
}
