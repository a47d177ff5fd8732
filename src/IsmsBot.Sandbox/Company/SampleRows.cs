using System.Text.Json;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Sandbox.Company;

/// <summary>Rows of the sample that go in by the door of the import: the sample names the fields of a register as its form does.</summary>
internal static class SampleRows
{
    /// <param name="besides">Writes what the form of the register does not hold: what happened to the record since.</param>
    public static async Task BringAsync<T>(FormReading reading, JsonElement rows, Action<T, JsonElement> besides)
        where T : Record
    {
        var register = RoomCatalog.RegisterOf<T>();
        foreach (var row in rows.EnumerateArray())
        {
            await register.BringAsync(row.Needed("id"), row.Needed("status"), Fields(row), reading, record => besides(record, row));
        }
    }

    /// <summary>By name in any case; what is itself made of fields belongs to no form.</summary>
    private static Dictionary<string, string?> Fields(JsonElement row)
    {
        var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in row.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Object))
        {
            fields[property.Name] = property.Value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Array => string.Join(',', property.Value.EnumerateArray().Select(one => one.ToString())),
                _ => property.Value.GetRawText(),
            };
        }

        return fields;
    }
}
