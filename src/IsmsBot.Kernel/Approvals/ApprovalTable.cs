using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsmsBot.Kernel.Approvals;

internal sealed class ApprovalTable : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("approvals");
        builder.HasIndex(a => new { a.SubjectId, a.Status });
        builder.HasIndex(a => new { a.ApproverId, a.Status });
    }
}
