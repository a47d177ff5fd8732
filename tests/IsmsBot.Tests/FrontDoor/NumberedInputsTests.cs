using System.Text.Json;
using IsmsBot.Kernel.Cards;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>What a card asks twice has two ids on it and is one field to the act.</summary>
public class NumberedInputsTests
{
    [Theory]
    [InlineData("""{"record":"CAM-1","reason":null,"reason-2":"because"}""", """{"record":"CAM-1","reason":"because"}""")]
    [InlineData("""{"reason":"","reason-3":"because"}""", """{"reason":"because"}""")]
    [InlineData("""{"reason":"first","reason-2":""}""", """{"reason":"first"}""")]
    [InlineData("""{"owner-2Typed":"Ana"}""", """{"ownerTyped":"Ana"}""")]
    [InlineData("""{"record":"AST-0001","iso-27001x":"kept"}""", """{"record":"AST-0001","iso-27001x":"kept"}""")]
    public void A_field_is_read_wherever_on_the_card_it_was_filled_in(string sent, string read) =>
        Assert.Equal(read, InputIds.ByField(JsonDocument.Parse(sent).RootElement).GetRawText());
}
