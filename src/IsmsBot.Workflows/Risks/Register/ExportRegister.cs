namespace IsmsBot.Workflows.Risks.Register;

/// <summary>Asks for the register as a file; the bot files it and sends the link. Owners get their own risks, the register's keepers all.</summary>
public sealed record ExportRegister(string? Format = null) : FreeAct
{
    public override Who Allowed() => Who.May("risk.read");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var export = turn.Create(new RiskExport
        {
            Id = await NumberSeries.NextAsync(turn.Db, "REX", turn.Cancellation),
            Title = $"Risk register, {turn.Today:yyyy-MM-dd}",
            Format = Format == StateName.Of(ExportFormat.Csv) ? ExportFormat.Csv : ExportFormat.Xlsx,
            AskedById = turn.ActorId,
            All = turn.Actor.Scope("risk.read") == "any",
            AskedOn = turn.Today,
            Classification = Classification.Confidential,
        });
        return Reply.Say($"I write the register as {export.DocumentCode} and send you the link when it is filed.");
    }
}
