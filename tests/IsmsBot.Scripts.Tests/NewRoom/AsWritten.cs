using Xunit.Abstractions;
using Xunit.Sdk;

namespace IsmsBot.Scripts.Tests.NewRoom;

/// <summary>
/// Tests in the order in which they are written. Each waits for its own part only, and none is silent for so long that it is taken for hanging.
/// </summary>
public sealed class AsWritten : ITestCaseOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => testCases.OrderBy(test => test.TestMethod.Method.ToRuntimeMethod().MetadataToken);
}
