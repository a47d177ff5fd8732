// A sandbox tells the whole process where its documents are, so there is one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
