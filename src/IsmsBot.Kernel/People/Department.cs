namespace IsmsBot.Kernel.People;

/// <summary>A unit of the organisation, as the directory knows it.</summary>
public sealed class Department
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public string? HeadId { get; set; }
}

/// <summary>A place where people work.</summary>
public sealed class Site
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public string Country { get; set; } = "";

    public string TimeZone { get; set; } = "UTC";
}
