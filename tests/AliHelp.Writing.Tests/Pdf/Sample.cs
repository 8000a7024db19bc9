using AliHelp.Writing.Pdf;

namespace AliHelp.Writing.Tests.Pdf;

/// <summary>Small documents to write and read again.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset MadeOn = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(9));

    /// <summary>A picture of 25 × 36 pixels.</summary>
    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEAAwADAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/"
        + "2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAkABkDASIAAhEBAxEB/8QA"
        + "GQAAAwEBAQAAAAAAAAAAAAAAAAIDBAEG/8QAJBAAAgICAAYCAwAAAAAAAAAAAQIAAxESBBMhMXGRQbFCYcH/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEB"
        + "AAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8A9Xz9rbVUvmtgpwBjsD/Yy2Ed9z5AiWu62HUL76wF747L7gXDgnHX1Gka7XZwDrj9GWgYuIF/Oc1vQF6Y"
        + "DVbH3sPqSc8WFOj8KzY6A04GfO82vUGfbVfMYVqPwWBmoF/NXmPQV+QlWD72P1NkUKAc6qPEaBzE7CEAhCED/9k=");

    public static PdfDocument Document(params PdfBlock[] blocks) => new("분쟁 요약", "ko", MadeOn, blocks, "바닥글");

    public static TaggedPdf Written(params PdfBlock[] blocks) => new(PdfWriter.Write(Document(blocks)));

    /// <summary>Paragraphs of one line each.</summary>
    public static IEnumerable<PdfBlock> Paragraphs(int count) => Enumerable.Range(1, count).Select(i => new Paragraph($"줄 {i}"));
}
