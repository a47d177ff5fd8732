namespace IsmsBot.Teams.Cards;

/// <summary>A named part of an area grid; rows and columns count from 1.</summary>
public sealed record GridArea(string Name, int Column, int Row, int ColumnSpan = 1, int RowSpan = 1);
