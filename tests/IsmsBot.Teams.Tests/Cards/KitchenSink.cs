using IsmsBot.Teams.Cards;
using IsmsBot.Teams.Cards.Charts;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Teams.Tests.Cards;

/// <summary>One card with every element, input, layout and action.</summary>
internal static class KitchenSink
{
    private static readonly FactSet Numbers = new(new Fact("Implemented", "71"), new Fact("Open", "22"));
    private static readonly ChartSlice[] Slices = [new("Implemented", 71, ChartColor.Good), new("Open", 22, ChartColor.SequentialRed3)];

    public static AdaptiveCard Card { get; } = new()
    {
        Lang = "de",
        Rtl = false,
        FallbackText = "Everything in one card",
        Speak = "Everything",
        FullWidth = true,
        Mentions = [new CardMention("29:ada", "Ada & Bob")],
        Refresh = new CardRefresh(new ExecuteAction("card.refresh") { Title = "Refresh", Data = CardData.Of(("k", "E-4")) }, "29:ada"),
        Authentication = new CardAuthentication("sso") { Text = "Sign in", TokenExchangeUri = "api://x", SignIn = ("Sign in", "https://sign.example/") },
        WebUrl = "https://tab.example/",
        Style = ContainerStyle.Emphasis,
        MinHeight = 50,
        BackgroundImage = new BackgroundImage("https://img.example/b.png") { FillMode = BackgroundFill.Repeat },
        VerticalContentAlignment = VerticalAlignment.Center,
        Body = [.. Texts, .. Containers, .. TeamsElements, .. Charts, .. Inputs],
        Actions = [.. Actions],
    };

    private static IEnumerable<CardElement> Texts =>
    [
        new TextBlock("**Prüfung** 🙂 <at>Ada &amp; Bob</at>")
        {
            Id = "title", Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder, Color = CardColor.Accent, IsSubtle = true, FontType = FontType.Monospace,
            MaxLines = 2, Style = TextStyle.Heading, Separator = true, Spacing = Spacing.Large, HorizontalAlignment = HorizontalAlignment.Center, Lang = "de",
            TargetWidth = TargetWidth.Narrow.OrWider, Height = ElementHeight.Stretch, LabelFor = "text",
        },
        new RichTextBlock(new TextRun("run ") { Italic = true, Underline = true }, new TextRun("link") { Strikethrough = true, Highlight = true, SelectAction = Open("Link") }),
        new Image("https://img.example/a.png", "A picture") { Size = ImageSize.Small, Style = ImageStyle.Person, SelectAction = Open("Picture"), AllowExpand = true, DarkThemeUrl = "https://img.example/d.png", FitMode = ImageFit.Cover },
        new Image("https://img.example/c.png", "") { Width = 20, PixelHeight = 30, BackgroundColor = "#FF0000" },
        new ImageSet(new Image("https://img.example/1.png", "1"), new Image("https://img.example/2.png", "2")) { ImageSize = ImageSize.Medium },
        new Media(new MediaSource("video/mp4", "https://img.example/v.mp4")) { Poster = "https://img.example/p.png", AltText = "Film", CaptionSources = [new("text/vtt", "https://img.example/c.vtt", "de")] },
        Numbers,
    ];

    private static IEnumerable<CardElement> Containers =>
    [
        new Container(new TextBlock("inside")) { Id = "box", Style = ContainerStyle.Good, Bleed = true, MinHeight = 10, MaxHeight = 90, ShowBorder = true, RoundedCorners = true, Layouts = [new FlowLayout { ItemWidth = 90, ItemFit = ItemFit.Fill, ColumnSpacing = Spacing.Small }, new StackLayout { TargetWidth = TargetWidth.VeryNarrow }], SelectAction = Open("Box"), Rtl = false },
        new Container(new TextBlock("a") { GridArea = "left" }) { Layouts = [new AreaGridLayout(["40", "auto"], [new GridArea("left", 1, 1)])] },
        new ColumnSet(
            new Column(new TextBlock("auto")) { Width = ColumnWidth.Auto },
            new Column(new TextBlock("2")) { Width = ColumnWidth.Share(2), VerticalContentAlignment = VerticalAlignment.Bottom },
            new Column(new TextBlock("48")) { Width = ColumnWidth.Pixels(48), SelectAction = Open("Column"), BackgroundImage = new("https://img.example/b.png") }) { MinWidth = 100 },
        new Table([new TableColumn(ColumnWidth.Share(1)), new TableColumn(ColumnWidth.Pixels(80)) { HorizontalCellContentAlignment = HorizontalAlignment.Right }],
            new TableRow(TableCell.Of("Head"), TableCell.Of("Number")) { Style = ContainerStyle.Emphasis },
            new TableRow(TableCell.Of("a"), new TableCell(new TextBlock("1")) { Style = ContainerStyle.Warning })) { GridStyle = ContainerStyle.Accent, ShowGridLines = false, MinWidth = 200 },
        new ActionSet(
            new ExecuteAction("risk.approve") { Title = "Approve", Style = ActionStyle.Positive, Data = CardData.Raw("""{"riskId":"R-17","rev":4}"""u8.ToArray()), WithSubmitFallback = true, ConditionallyEnabled = true },
            new ExecuteAction("cancel") { Title = "Cancel", AssociatedInputs = AssociatedInputs.None, Style = ActionStyle.Destructive }),
    ];

    private static IEnumerable<CardElement> TeamsElements =>
    [
        new CodeBlock("var x = 1;") { Language = CodeLanguage.CSharp, StartLineNumber = 4, Fallback = new TextBlock("code") },
        new ProgressBar(40) { Max = 80, Color = ProgressColor.Good, Fallback = new TextBlock("40 of 80") },
        new ProgressRing("Loading") { LabelPosition = LabelPosition.After, Size = RingSize.Tiny, Fallback = ElementFallback.Drop },
        new Badge("Open") { Icon = "Info", IconPosition = BadgeIconPosition.After, Appearance = BadgeAppearance.Tint, Size = BadgeSize.Large, Shape = BadgeShape.Circular, Style = BadgeStyle.Warning, Tooltip = "t", Fallback = new TextBlock("Open") },
        new Icon("ShieldCheckmark") { Size = IconSize.XxSmall, Style = IconStyle.Filled, Color = CardColor.Good, SelectAction = Open("Icon"), Fallback = ElementFallback.Drop },
        new CompoundButton("Title", Open("Compound")) { Description = "d", Badge = "new", IconName = "Add", IconSize = IconSize.Large, Fallback = new ActionSet(Open("Compound")) },
        new Carousel(new CarouselPage(new TextBlock("page 1")), new CarouselPage(new TextBlock("page 2")) { Style = ContainerStyle.Accent }) { PageAnimation = PageAnimation.CrossFade, MinHeight = 90, Fallback = new Container(new TextBlock("pages")) },
        new Rating(3.5) { Count = 7, Max = 10, Color = RatingColor.Marigold, Size = RatingSize.Medium, Style = RatingStyle.Compact, Fallback = new TextBlock("3.5 of 10") },
        new PersonComponent(new Persona("22222222-2222-2222-2222-222222222222", "Ada", "ada@x")) { IconStyle = PersonaIcon.ContactCard, Fallback = new TextBlock("Ada") },
        new PersonComponent(new Persona("1", "Ada"), new Persona("2", "Bob")) { Style = PersonaStyle.NameOnly, Fallback = new TextBlock("Ada, Bob"), Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.5" } },
    ];

    private static IEnumerable<CardElement> Charts =>
    [
        new DonutChart(Slices) { Title = "Controls", ShowTitle = true, Value = "76 %", ValueColor = ChartColor.Good, Thickness = DonutThickness.Thick, ShowOutlines = true, ColorSet = ChartColorSet.SequentialRed, MaxWidth = 300, Fallback = Numbers },
        new PieChart(Slices) { ShowLegend = false, Fallback = Numbers },
        new VerticalBarChart(new ChartPoint("Jan", 3, ChartColor.CategoricalBlue)) { XAxisTitle = "Month", YAxisTitle = "Incidents", ShowBarValues = true, YMin = 0, YMax = 20, Color = ChartColor.CategoricalLightBlue, Fallback = Numbers },
        new GroupedBarChart(new ChartSeries("2025", [new("Q1", 4)], ChartColor.Sequential3)) { Stacked = true, YMax = 9, Fallback = Numbers },
        new HorizontalBarChart(new ChartPoint("A.5", 8, ChartColor.Warning)) { DisplayMode = BarDisplay.PartToWhole, Fallback = Numbers },
        new StackedBarChart(new StackedBar("Assets", Slices)) { Fallback = Numbers },
        new LineChart(new ChartSeries("Score", [new(new DateOnly(2026, 1, 1), 42), new(new DateOnly(2026, 2, 1), 38)])) { YMin = 0, YMax = 100, Fallback = Numbers },
        new GaugeChart(64) { Min = 0, Max = 100, SubLabel = "Stage 2", ShowMinMax = false, ShowNeedle = false, ValueFormat = GaugeFormat.Fraction, Segments = [new("Low", 33, ChartColor.Attention)], Fallback = Numbers },
    ];

    private static IEnumerable<CardElement> Inputs =>
    [
        new TextInput("text", "Text") { Value = "v", Placeholder = "p", MaxLength = 9, IsMultiline = true, Style = TextInputStyle.Email, Regex = "^a", IsRequired = true, ErrorMessage = "needed", InlineAction = new ExecuteAction("inline") { Title = "Go" } },
        new NumberInput("number", "Number") { Value = 1.5, Min = 0, Max = 9, Placeholder = "n" },
        new DateInput("date", "Date") { Value = new DateOnly(2026, 3, 1), Min = new DateOnly(2026, 1, 1), Max = new DateOnly(2026, 12, 31) },
        new TimeInput("time", "Time") { Value = new TimeOnly(8, 5), Min = new TimeOnly(0, 0), Max = new TimeOnly(23, 59) },
        new ToggleInput("toggle", "Read", "I have read it") { Value = true, ValueOn = "yes", ValueOff = "no" },
        new ChoiceSetInput("choice", "Choice", new Choice("One", "1"), new Choice("Two", "2")) { Value = "1,2", IsMultiSelect = true, Style = ChoiceStyle.Expanded, UseMultipleColumns = true, MinColumnWidth = 80, ValueChangedAction = new ResetInputsAction("people") { Title = "Reset", Fallback = ActionFallback.Drop } },
        new ChoiceSetInput("people", "Person") { Query = DataQuery.PeopleOfTheOrganization, Placeholder = "Type a name" },
        new ChoiceSetInput("found", "Control", new Choice("A.5.1", "A.5.1")) { Query = new DataQuery("controls") { WithInputs = true }, Style = ChoiceStyle.Filtered },
        new RatingInput("stars", "Stars") { Value = 3, Max = 6, AllowHalfSteps = true, Fallback = new NumberInput("stars", "Stars") },
    ];

    private static IEnumerable<CardAction> Actions =>
    [
        new SubmitAction { Title = "Submit", Data = CardData.Of(("a", "b")), HideFeedback = true, IconUrl = "icon:Checkmark,filled", Tooltip = "t", Id = "submit", IsEnabled = false },
        new SubmitAction { Title = "Dialog", Teams = TeamsSubmit.TaskFetch, Data = CardData.Of(("form", "x")), Mode = ActionMode.Secondary },
        new SubmitAction { Title = "Back", Teams = TeamsSubmit.MessageBack("text", "shown", CardData.Of(("v", "1"))), Mode = ActionMode.Secondary },
        new SubmitAction { Title = "Say", Teams = TeamsSubmit.ImBack("status"), Mode = ActionMode.Secondary },
        new SubmitAction { Title = "Sign in", Teams = TeamsSubmit.SignIn("https://sign.example/"), Mode = ActionMode.Secondary },
        new SubmitAction { Title = "Invoke", Teams = TeamsSubmit.Invoke(CardData.Of(("v", "1"))), Mode = ActionMode.Secondary },
        Open("Open"),
        new OpenUrlDialogAction("https://tab.example/") { Title = "Page", DialogTitle = "Page", DialogHeight = "medium", DialogWidth = "400", Fallback = Open("Page") },
        new ShowCardAction(new AdaptiveCard { Body = [new TextInput("inner", "Inner")], Actions = [new ExecuteAction("inner.send") { Title = "Send" }] }) { Title = "More" },
        new ToggleVisibilityAction(new ToggleTarget("box"), new ToggleTarget("title", false)) { Title = "Toggle" },
        new ResetInputsAction("text", "number") { Title = "Reset", Fallback = ActionFallback.Drop },
        new PopoverAction(new TextBlock("bubble")) { Title = "Bubble", Position = PopoverPosition.Above, DisplayArrow = false, MaxPopoverWidth = 200, Fallback = ActionFallback.Drop },
        new ExecuteAction("menu") { Title = "Menu", MenuActions = [Open("One"), Open("Two")] },
    ];

    private static OpenUrlAction Open(string title) => new("https://tab.example/") { Title = title };
}
