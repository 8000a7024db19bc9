using System.Collections;
using System.Runtime.CompilerServices;

namespace AliHelp.Writing.Pdf;

/// <summary>A stretch of text that looks and sounds the same.</summary>
/// <param name="Text">Any Unicode text; a line feed starts a new line. Shown in NFC; what the font lacks is a box that still copies as itself.</param>
/// <param name="Bold">Whether it is set in the bold face.</param>
/// <param name="Muted">Whether it is set in the quieter ink, for what accompanies the main text.</param>
/// <param name="Language">A BCP 47 tag such as <c>en</c> where it differs from the document's language.</param>
/// <param name="Link">An absolute address that the run opens.</param>
public sealed record TextRun(string Text, bool Bold = false, bool Muted = false, string? Language = null, Uri? Link = null)
{
    public static implicit operator TextRun(string text) => new(text);
}

/// <summary>Text made of runs: write a string, or a list such as <c>["until ", new TextRun("Friday", Bold: true)]</c>.</summary>
[CollectionBuilder(typeof(PdfText), nameof(Of))]
public sealed class PdfText(IReadOnlyList<TextRun> runs) : IEnumerable<TextRun>
{
    /// <summary>The runs in reading order; words may run on from one to the next.</summary>
    public IReadOnlyList<TextRun> Runs { get; } = runs;

    public static PdfText Of(ReadOnlySpan<TextRun> runs) => new(runs.ToArray());

    public static implicit operator PdfText(string text) => new([new TextRun(text)]);

    public IEnumerator<TextRun> GetEnumerator() => Runs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The bare text.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
