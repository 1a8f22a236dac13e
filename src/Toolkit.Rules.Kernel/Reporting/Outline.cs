namespace Toolkit.Rules.Reporting;

/// <summary>Things to show, in order; how they look is up to the writer.</summary>
internal sealed class Outline
{
    private readonly List<OutlineItem> items = [];

    public IReadOnlyList<OutlineItem> Items => items;

    public void Heading(int level, string text) => items.Add(new(OutlineKind.Heading, level, null, text));

    public void Line(string text) => items.Add(new(OutlineKind.Line, 0, null, text));

    public void Bullet(string text) => items.Add(new(OutlineKind.Bullet, 0, null, text));

    public void Numbered(int number, string text) => items.Add(new(OutlineKind.Numbered, number, null, text));

    /// <summary>A label with its text; nothing where there is no text.</summary>
    public void Field(string label, string? text)
    {
        if (text is not null)
        {
            items.Add(new(OutlineKind.Field, 0, label, text));
        }
    }

    /// <summary>A label with lines under it; nothing where there are none.</summary>
    public void List(string label, IEnumerable<string> lines, string? remark = null)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            items.Add(new(OutlineKind.Field, 0, label, remark is null ? "" : $"({remark})"));
            items.AddRange(all.Select(line => new OutlineItem(OutlineKind.SubBullet, 0, null, line)));
        }
    }
}

/// <summary>One thing to show.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">A heading's level, or the number of a numbered item.</param>
/// <param name="Label">A field's label.</param>
/// <param name="Text">The text.</param>
internal sealed record OutlineItem(OutlineKind Kind, int Number, string? Label, string Text);

internal enum OutlineKind
{
    Heading,
    Line,
    Bullet,
    Numbered,
    Field,
    SubBullet,
}
