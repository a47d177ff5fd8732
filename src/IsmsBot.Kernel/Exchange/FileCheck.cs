using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Something that is wrong in one cell of a file: where, and what to do.</summary>
/// <param name="Column">As the file heads it; in the reader's language where the file has no such column; nothing for the whole row.</param>
public sealed record CellProblem(int Row, Sentence Column, Sentence What);

/// <summary>A record that a file would change, field by field.</summary>
public sealed record RowChange(string RecordId, string Title, IReadOnlyList<FieldChange> Fields);

/// <summary>What stands in the register and what stands in the file.</summary>
public sealed record FieldChange(Sentence Field, string Old, string New);

/// <summary>The dry run of a file: what it would add and change in the register as it is now. While one cell is wrong, nothing is taken over.</summary>
/// <param name="Rows">How many were read.</param>
/// <param name="New">Titles of what would be added.</param>
/// <param name="Same">How many say what the register says already.</param>
/// <param name="NotRead">Headings that mean nothing to the register.</param>
public sealed record FileCheck(
    int Rows, IReadOnlyList<string> New, IReadOnlyList<RowChange> Changed, int Same, IReadOnlyList<CellProblem> Problems, IReadOnlyList<string> NotRead)
{
    /// <summary>What somebody should know before they take it over.</summary>
    public Sentence? Remark { get; init; }

    /// <summary>Fields that a record needs and that the file has no column for.</summary>
    public IReadOnlyList<Sentence> Missing { get; init; } = [];

    /// <summary>Numbers of rows that are no records.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];

    public bool ChangesNothing => New.Count == 0 && Changed.Count == 0;
}
