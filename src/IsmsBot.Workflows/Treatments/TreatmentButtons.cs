namespace IsmsBot.Workflows.Treatments;

/// <summary>The buttons of a treatment by its state and by who looks; what they send is checked again when they are pressed.</summary>
internal static class TreatmentButtons
{
    public static void Draw(CardKit kit, TreatmentCard card)
    {
        if (card.MayDecide)
        {
            Owner(kit, card);
        }

        if (card.MayWork)
        {
            Worker(kit, card);
        }

        if (card.MayCheck && card.Status == TreatmentState.Implemented)
        {
            kit.Button("Works", new VerifyTreatment(card.TreatmentId, card.Version), ButtonStyle.Main);
            kit.More("Not yet", form =>
            {
                form.Ask(nameof(RejectVerification.Missing), "What is missing?", multiline: true, most: 500);
                form.Button("Send back", new RejectVerification(card.TreatmentId, card.Version), ButtonStyle.Destructive);
            });
        }
    }

    private static void Owner(CardKit kit, TreatmentCard card)
    {
        if (card.Status == TreatmentState.Proposed)
        {
            kit.Button("Approve", new ApproveTreatment(card.TreatmentId, card.Version), ButtonStyle.Main);
            kit.More("Reject", form =>
            {
                form.Ask(nameof(RejectTreatment.Reason), "Why not?", multiline: true, most: 500);
                form.Button("Reject the treatment", new RejectTreatment(card.TreatmentId, card.Version), ButtonStyle.Destructive);
            });
        }

        if (card.AskedDueAt is not null)
        {
            kit.Button("Approve the new date", new DecideDate(card.TreatmentId, card.Version, true), ButtonStyle.Main);
            kit.More("Decline", form =>
            {
                form.Ask(nameof(DecideDate.WhyNot), "Why not?", multiline: true, most: 500);
                form.Button("Keep the date", new DecideDate(card.TreatmentId, card.Version, false), ButtonStyle.Destructive);
            });
        }

        if (card.Status is TreatmentState.Approved or TreatmentState.InProgress)
        {
            kit.More("Cancel", form =>
            {
                form.Ask(nameof(CancelTreatment.WhyCancel), "Why is it not needed any more?", multiline: true, most: 500);
                form.Button("Cancel the treatment", new CancelTreatment(card.TreatmentId, card.Version), ButtonStyle.Destructive);
            });
        }
    }

    private static void Worker(CardKit kit, TreatmentCard card)
    {
        if (card.Status == TreatmentState.Approved)
        {
            kit.Button("Start", new StartTreatment(card.TreatmentId, card.Version), ButtonStyle.Main);
        }

        if (card.Status == TreatmentState.InProgress)
        {
            kit.More("Update", form =>
            {
                form.AskNumber(nameof(UpdateTreatment.Progress), "How far is it, in percent?", card.Progress, 0, 100);
                form.Ask(nameof(UpdateTreatment.Obstacle), "What is in the way?", card.Obstacle, required: false, most: 300);
                form.Button("Save", new UpdateTreatment(card.TreatmentId, card.Version), ButtonStyle.Main);
            });
            kit.More("Done", form =>
            {
                form.Ask(nameof(FinishTreatment.Evidence), "Proof that it works: links to a report, a setting export, a test", required: false, multiline: true, most: 1000);
                form.Button("It is done", new FinishTreatment(card.TreatmentId, card.Version), ButtonStyle.Main);
            });
        }

        if (card.Status is TreatmentState.Approved or TreatmentState.InProgress && card.AskedDueAt is null)
        {
            kit.More("Ask for new date", form =>
            {
                form.AskDate(nameof(MoveDate.Due), "New date", earliest: card.Today);
                form.Ask(nameof(MoveDate.Reason), "Why?", multiline: true, most: 500);
                form.Button("Ask the risk owner", new MoveDate(card.TreatmentId, card.Version), ButtonStyle.Main);
            });
        }
    }
}
