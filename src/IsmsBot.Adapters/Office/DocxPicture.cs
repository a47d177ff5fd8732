using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using IsmsBot.Kernel.Documents.Writing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Place = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace IsmsBot.Adapters.Office;

/// <summary>A picture in the line of the text, as wide as the page allows, with its alternative text (ECMA-376 part 1, 20.4).</summary>
internal static class DocxPicture
{
    private const long EmuPerPixel = 9525;
    private const long WidestInEmu = 5_700_000;
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static Paragraph Of(PictureBlock picture, MainDocumentPart main)
    {
        var number = (uint)main.ImageParts.Count() + 1;
        var id = "rIdPicture" + number.ToString(CultureInfo.InvariantCulture);
        using (var bytes = new MemoryStream(picture.Png.ToArray()))
        {
            main.AddImagePart(ImagePartType.Png, id).FeedData(bytes);
        }

        var width = Math.Min(WidestInEmu, picture.WidthInPixels * EmuPerPixel);
        var height = width * picture.HeightInPixels / picture.WidthInPixels;
        var alternative = OfficeText.Clean(picture.Alternative);
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }), new Run(new Drawing(new Place.Inline(
            new Place.Extent { Cx = width, Cy = height },
            new Place.DocProperties { Id = number, Name = $"Picture {number}", Description = alternative },
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(
                    new Pic.NonVisualDrawingProperties { Id = number, Name = $"Picture {number}", Description = alternative },
                    new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = PictureUri })))));
    }
}
