using System.Collections;
using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Steps;

/// <summary>What people can do with a record, in the order in which its card offers it.</summary>
public sealed class Steps<T> : IEnumerable<Step<T>>
    where T : Record
{
    private readonly List<Step<T>> steps = [];

    public void Add(Step<T> step) => steps.Add(step);

    public IEnumerator<Step<T>> GetEnumerator() => steps.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
