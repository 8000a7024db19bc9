using System.Text;
using AliHelp.Writing.Pdf;

namespace AliHelp.Writing.Summaries;

/// <summary>The summary as plain text, to read anywhere and to paste into a form. Lines are at most eighty columns, but for long addresses.</summary>
public static class SummaryText
{
    private const int Width = 80;

    /// <summary>Unix line ends; the last line is closed.</summary>
    public static string Write(CaseSummary summary)
    {
        var text = new StringBuilder();
        foreach (var block in SummaryDocument.Blocks(summary))
            Write(block, text);
        return text.ToString().TrimStart('\n');
    }

    private static void Write(PdfBlock block, StringBuilder text)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('\n');
                Line(text, Words(heading.Text));
                Line(text, new string(heading.Level == 1 ? '=' : '-', Math.Min(Width, Columns(Words(heading.Text)))));
                break;
            case Paragraph paragraph:
                Wrapped(text, Words(paragraph.Text));
                break;
            case Callout callout:
                foreach (var inner in callout.Blocks)
                    Write(inner, text);
                break;
            case BulletList list:
                foreach (var item in list.Items)
                    Wrapped(text, Words(item), "- ");
                break;
            case NumberedList list:
                foreach (var (item, index) in list.Items.Select((item, index) => (item, index)))
                    Wrapped(text, Words(item), $"{index + 1}. ");
                break;
            case CheckList list:
                foreach (var item in list.Items)
                    Wrapped(text, Named(Words(item.Text), item.Checked ? list.CheckedText : list.UncheckedText), "- ");
                break;
            case FactList list:
                foreach (var fact in list.Facts)
                    Wrapped(text, $"{Words(fact.Label)}: {Words(fact.Value)}", "- ");
                break;
            case Table table:
                foreach (var row in table.Rows)
                    Wrapped(text, string.Join('\n', row.Select((cell, i) => i == 0 ? Words(cell) : $"{Words(table.Headers[i])}: {Words(cell)}")), "- ");
                break;
            case ExhibitList list:
                foreach (var exhibit in list.Exhibits)
                    Wrapped(text, Words(exhibit.Text), "- ");
                break;
            case Divider:
                Line(text, "");
                Line(text, new string('-', Width));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "A block without a plain form.");
        }
    }

    /// <summary>The state goes behind the name, before what explains it.</summary>
    private static string Named(string words, string state)
    {
        var end = words.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? $"{words} ({state})" : $"{words[..end]} ({state}){words[end..]}";
    }

    /// <summary>The bare words; a link shows its address, since paper cannot be clicked.</summary>
    private static string Words(PdfText text) =>
        string.Concat(text.Select(run => run.Link is { } link ? $"{run.Text} {link.OriginalString}" : run.Text));

    private static void Wrapped(StringBuilder text, string words, string bullet = "")
    {
        var indent = new string(' ', bullet.Length);
        var start = bullet;
        foreach (var line in words.Split('\n'))
        {
            var current = new StringBuilder(start);
            foreach (var word in line.Split(' '))
            {
                if (current.Length > start.Length && Columns(current.ToString()) + 1 + Columns(word) > Width)
                {
                    Line(text, current.ToString());
                    start = indent;
                    current = new StringBuilder(start);
                }
                else if (current.Length > start.Length)
                {
                    current.Append(' ');
                }

                current.Append(word);
            }

            Line(text, current.ToString());
            start = indent;
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd()).Append('\n');

    /// <summary>Hangul and other full-width letters take two columns.</summary>
    private static int Columns(string text) => text.Sum(letter => letter is >= 'ᄀ' and <= 'ᅟ' or >= '　' and <= '힣' or >= '＀' and <= '｠' ? 2 : 1);
}
