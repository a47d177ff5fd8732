using IsmsBot.Kernel.Data;

namespace IsmsBot.Adapters.Database;

/// <summary>
/// The one writer that a SQLite file has at a time. Turns that come while it is writing are written together, next: one transaction and one sync to
/// the disk for all of them. Each learns what became of it when it is on the disk, and not before.
/// </summary>
internal sealed class SqliteWriter(Func<SqliteIsmsDb> open)
{
    /// <summary>Bounds how long the first of a group waits for the last.</summary>
    private const int MostTogether = 64;

    private readonly Queue<Save> waiting = [];
    private bool isWriting;

    /// <summary>Whoever writes stands in this line: this writer, and Entity Framework where it saves by itself.</summary>
    public SemaphoreSlim Line { get; } = new(1, 1);

    /// <summary>Writes all of it or nothing. It is not given up when the caller goes away: what was asked for is written.</summary>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateException">A race was lost; nothing was written.</exception>
    public Task WriteAsync(IReadOnlyList<PlainWrite> writes)
    {
        var save = new Save(writes);
        lock (waiting)
        {
            waiting.Enqueue(save);
            if (isWriting)
            {
                return save.Written;
            }

            isWriting = true;
        }

        _ = WriteNextAsync();
        return save.Written;
    }

    private async Task WriteNextAsync()
    {
        await Line.WaitAsync();
        try
        {
            await WriteAsync(Next());
        }
        finally
        {
            Line.Release();
        }

        lock (waiting)
        {
            if (waiting.Count == 0)
            {
                isWriting = false;
                return;
            }
        }

        // Not on this thread: whoever began here has been written and goes on.
        _ = Task.Run(WriteNextAsync);
    }

    private List<Save> Next()
    {
        lock (waiting)
        {
            var next = new List<Save>(Math.Min(waiting.Count, MostTogether));
            while (next.Count < MostTogether && waiting.TryDequeue(out var save))
            {
                next.Add(save);
            }

            return next;
        }
    }

    /// <summary>When one of several is refused, all are taken back and each is written by itself, so that only that one is refused.</summary>
    private async Task WriteAsync(List<Save> together)
    {
        if (await TryAsync(together) is not { } refusal)
        {
            together.ForEach(save => save.Done());
        }
        else if (together is [var only])
        {
            only.Refuse(refusal);
        }
        else
        {
            foreach (var save in together)
            {
                await WriteAsync([save]);
            }
        }
    }

    /// <summary>Whatever goes wrong is somebody's answer: a failure that got lost here would leave all who wait waiting.</summary>
    private async Task<Exception?> TryAsync(List<Save> together)
    {
        try
        {
            await using var db = open();
            var connection = db.OpenKept();
            await using var transaction = connection.BeginTransaction();
            foreach (var write in together.SelectMany(save => save.Writes))
            {
                write.Command.Connection = connection;
                write.Command.Transaction = transaction;
                await write.RunAsync(default);
            }

            transaction.Commit();
            return null;
        }
        catch (Exception refusal)
        {
            return refusal;
        }
    }

    private sealed class Save(IReadOnlyList<PlainWrite> writes)
    {
        private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyList<PlainWrite> Writes => writes;

        public Task Written => written.Task;

        public void Done()
        {
            Release();
            written.SetResult();
        }

        public void Refuse(Exception refusal)
        {
            Release();
            written.SetException(refusal);
        }

        private void Release()
        {
            foreach (var write in writes)
            {
                write.Command.Dispose();
            }
        }
    }
}
