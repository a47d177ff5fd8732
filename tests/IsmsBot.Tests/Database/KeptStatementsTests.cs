using IsmsBot.Adapters.Database;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace IsmsBot.Tests.Database;

/// <summary>Connections to SQLite stay open with their statements compiled; whoever uses them must not notice.</summary>
public sealed class KeptStatementsTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();
    private readonly KeptConnection kept;

    public KeptStatementsTests()
    {
        kept = new KeptConnection($"Data Source={file}");
        kept.Open();
        kept.Handle!.enable_sqlite3_next_stmt(true);
        Run("PRAGMA journal_mode = WAL; CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT)");
    }

    [Fact]
    public void A_text_that_runs_again_takes_the_values_of_that_time()
    {
        foreach (var word in new[] { "risk", "owner", "risk" })
        {
            Assert.Equal(1, Run("INSERT INTO words (word) VALUES (@word)", word));
        }

        Assert.Equal(2L, Ask("SELECT count(*) FROM words WHERE word = @word", "risk"));
        Assert.Equal(1L, Ask("SELECT count(*) FROM words WHERE word = @word", "owner"));
    }

    [Fact]
    public void Two_readers_of_one_text_do_not_disturb_each_other()
    {
        Run("INSERT INTO words (word) VALUES ('a'), ('b')");
        using var first = Read("SELECT word FROM words ORDER BY id");
        Assert.True(first.Read());
        using var second = Read("SELECT word FROM words ORDER BY id");
        Assert.True(second.Read());
        Assert.Equal("a", second.GetString(0));
        Assert.True(first.Read());
        Assert.Equal("b", first.GetString(0));
    }

    [Fact]
    public void A_reader_that_was_left_half_way_leaves_nothing_open_and_sees_the_newest_rows_next_time()
    {
        Run("INSERT INTO words (word) VALUES ('a'), ('b')");
        using (var half = Read("SELECT word FROM words"))
        {
            Assert.True(half.Read());
        }

        var statements = 0;
        for (var statement = raw.sqlite3_next_stmt(kept.Handle, null);
            statement is { IsInvalid: false };
            statement = raw.sqlite3_next_stmt(kept.Handle, statement))
        {
            statements++;
            Assert.Equal(0, raw.sqlite3_stmt_busy(statement));
        }

        Assert.NotEqual(0, statements);
        using var other = new SqliteConnection(kept.ConnectionString);
        other.Open();
        using var write = other.CreateCommand();
        write.CommandText = "INSERT INTO words (word) VALUES ('c')";
        write.ExecuteNonQuery();
        Assert.Equal(3L, Ask("SELECT count(*) FROM words"));
        using var transaction = kept.BeginTransaction();
        Run("INSERT INTO words (word) VALUES (@word)", "d");
        transaction.Commit();
        Assert.Equal(4L, Ask("SELECT count(*) FROM words"));
    }

    [Fact]
    public void A_refused_statement_runs_again_when_what_was_in_its_way_is_gone()
    {
        Run("INSERT INTO words (id, word) VALUES (7, 'a')");
        var refused = Assert.Throws<SqliteException>(() => Run("INSERT INTO words (id, word) VALUES (7, @word)", "b"));
        Assert.Equal(raw.SQLITE_CONSTRAINT, refused.SqliteErrorCode);
        Run("DELETE FROM words");
        Assert.Equal(1, Run("INSERT INTO words (id, word) VALUES (7, @word)", "b"));
    }

    [Fact]
    public void A_changed_table_is_noticed()
    {
        Run("INSERT INTO words (word) VALUES ('a')");
        Assert.Equal("a", Ask("SELECT * FROM words WHERE id = 1", column: 1));
        Run("ALTER TABLE words ADD COLUMN language TEXT DEFAULT 'en'");
        Assert.Equal("en", Ask("SELECT * FROM words WHERE id = 1", column: 2));
    }

    [Fact]
    public void More_texts_than_are_kept_still_run()
    {
        for (var n = 0; n < 400; n++)
        {
            Assert.Equal((long)n, Ask($"SELECT {n}"));
        }
    }

    public void Dispose()
    {
        kept.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    private int Run(string text, string? word = null)
    {
        using var command = Command(text, word);
        return command.ExecuteNonQuery();
    }

    private object? Ask(string text, string? word = null, int column = 0)
    {
        using var command = Command(text, word);
        using var reader = command.ExecuteReader();
        return reader.Read() ? reader.GetValue(column) : null;
    }

    private SqliteDataReader Read(string text) => Command(text, null).ExecuteReader();

    private SqliteCommand Command(string text, string? word)
    {
        var command = kept.CreateCommand();
        command.CommandText = text;
        if (word is not null)
        {
            command.Parameters.AddWithValue("@word", word);
        }

        return command;
    }
}
