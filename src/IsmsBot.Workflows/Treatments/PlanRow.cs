using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>One line of the plan with its risk and the name of who does it, as the workbook and the text document show it.</summary>
internal sealed record PlanRow(Treatment Treatment, Risk Risk, string Responsible)
{
    public static SheetColumn[] Columns { get; } =
    [
        new("Treatment", 12), new("Risk", 12), new("What may happen", 40), new("Level now", 12), new("Option", 10), new("What is done", 60),
        new("Controls", 20), new("Resources", 30), new("Responsible", 22), new("Due", 12), new("Level expected", 14),
    ];

    public static TableColumn[] TextColumns { get; } =
        [new("Line", 4), new("Risk", 8), new("What is done", 12), new("Resources", 6), new("Responsible", 5), new("Due", 4)];

    private string Controls => string.Join(", ", Treatment.ControlIds);

    public object?[] Cells() =>
    [
        Treatment.Id, Risk.Id, Risk.Title, Risk.Current.ToString(), StateName.Of(Treatment.Option), Treatment.Description, Controls,
            Treatment.Resources,
        Responsible, Treatment.DueAt, Treatment.Expected.ToString(),
    ];

    public string[] Texts() =>
    [
        Treatment.Id, $"{Risk.Id}\n{Risk.Title}",
            $"{StateName.Of(Treatment.Option)}: {Treatment.Description}{(Controls.Length == 0 ? "" : $"\n{Controls}")}",
        Treatment.Resources, Responsible, Treatment.DueAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    ];
}
