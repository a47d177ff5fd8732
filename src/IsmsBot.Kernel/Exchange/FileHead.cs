using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Which column of a file holds which field: headed by the label or the question of the field in either language, or by its name.</summary>
internal sealed class FileHead
{
    /// <summary>Heads the column of the ids.</summary>
    public static Sentence Id { get; } = "Id";

    /// <summary>Heads the column of the state, which is written and not read.</summary>
    public static Sentence State { get; } = "Status";

    private readonly ReadRow head;
    private readonly Dictionary<Field, int> places = [];
    private readonly int? ids;

    private FileHead(ReadRow head, IReadOnlyList<Field> fields)
    {
        this.head = head;
        foreach (var (place, name) in head.Cells.Index().Where(cell => cell.Item.Trim().Length > 0))
        {
            if (IsSaid(Id, name))
            {
                ids ??= place;
            }
            else if (fields.FirstOrDefault(field => IsHeaded(field, name)) is { } field)
            {
                places.TryAdd(field, place);
            }
            else if (!IsSaid(State, name))
            {
                NotRead.Add(name.Trim());
            }
        }
    }

    /// <summary>Headings of the file that mean nothing to the register.</summary>
    public List<string> NotRead { get; } = [];

    public IReadOnlyCollection<Field> Fields => places.Keys;

    public static FileHead Of(ReadRow head, IReadOnlyList<Field> fields) => new(head, fields);

    /// <summary>The register that the first id of a table belongs to; null for a table without ids.</summary>
    public static Register? Named(ReadTable table)
    {
        var place = table.Rows[0].Cells.ToList().FindIndex(name => IsSaid(Id, name));
        var id = place < 0 ? null : table.Rows.Skip(1).Select(row => row[place].Trim()).FirstOrDefault(text => text.Length > 0);
        return id is not null && RoomCatalog.RegisterWith(id.Split('-')[0].ToUpperInvariant()) is { FileFields.Count: > 0 } register ? register : null;
    }

    /// <summary>How many columns of a first row are known.</summary>
    public static int Known(ReadRow head, IReadOnlyList<Field> fields) => head.Cells.Count(name => name.Trim().Length > 0 && (IsSaid(Id, name) || fields.Any(field => IsHeaded(field, name))));

    public string IdOf(ReadRow row) => ids is { } place ? row[place].Trim().ToUpperInvariant() : "";

    public string this[ReadRow row, Field field] => places.TryGetValue(field, out var place) ? row[place].Trim() : "";

    /// <summary>The heading as the file has it.</summary>
    public string Of(Field? field) => field is not null && places.TryGetValue(field, out var place) ? head[place] : ids is { } id && field is null ? head[id] : (field?.Label ?? Id).ToString();

    public string Of(int place) => head[place] is { Length: > 0 } name ? name : $"{place + 1}";

    private static bool IsHeaded(Field field, string name) =>
        IsSaid(field.Label, name) || (field.Question is { } question && IsSaid(question, name)) || string.Equals(field.Name, name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsSaid(Sentence words, string name) =>
        string.Equals(words.In(Language.English), name.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(words.In(Language.German), name.Trim(), StringComparison.OrdinalIgnoreCase);
}
