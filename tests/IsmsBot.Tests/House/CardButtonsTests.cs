namespace IsmsBot.Tests.House;

/// <summary>The rules about buttons and inputs, seen red.</summary>
public sealed class CardButtonsTests
{
    private const string Known =
        """{"type":"Action.Execute","title":"Ask","verb":"enrolments/ask-owner","data":{"record":"ENR-0001","anonymous":false}}""";

    [Theory]
    [InlineData("""{"actions":[{"type":"Action.Execute","verb":"awareness/dance","data":{}}]}""", "card: no room knows the verb awareness/dance")]
    [InlineData("""{"actions":[{"type":"Action.Execute","verb":"coverage/show-coverage","data":{"record":7,"cut":"Moon"}}]}""",
        "card: coverage/show-coverage cannot read its own data")]
    [InlineData("""{"actions":[{"type":"Action.Execute","verb":"coverage/show-coverage","data":{"record":"CAM-1","cut":"Site","actor":"me"}}]}""",
        "card: coverage/show-coverage reads its data as something else")]
    [InlineData("""{"body":[{"type":"Input.Text","id":"questoin"}],"actions":[""" + Known + "]}",
        "card: no act of a button reads the input questoin")]
    [InlineData("""{"body":[{"type":"Input.Text","id":"question"}],"actions":[{"type":"Action.ShowCard","title":"More","card":{"actions":[""" + Known
        + "]}}]}", "card: no act of a button reads the input question")]
    [InlineData("""{"actions":[{"type":"Action.ShowCard","title":"More","card":{"body":[{"type":"Input.Date","id":"until"}],"actions":["""
        + Known + "]}}]}", "card, More: no act of a button reads the input until")]
    [InlineData("""{"body":[{"type":"Input.Text","id":"question","isRequired":true}],"actions":["""
        + Known + """,{"type":"Action.ShowCard","title":"More","card":{"actions":[]}}]}""", "card: a form below cannot be sent")]
    public void A_card_whose_buttons_or_inputs_lead_nowhere_is_complained_about(string card, string complaint) =>
        Assert.StartsWith(complaint, Assert.Single(CardButtons.Complaints(card)), StringComparison.Ordinal);

    [Fact]
    public void A_card_whose_inputs_and_buttons_fit_is_fine() =>
        Complaints.None(CardButtons.Complaints("""{"body":[{"type":"Input.Text","id":"question"}],"actions":[""" + Known + "]}"));
}
