using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>How sure we are that a source says what we cite it for. Carried into every report, never polished away.</summary>
[JsonConverter(typeof(KebabCaseConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Read in the source itself.</summary>
    ReadInSource,

    /// <summary>Known from memory and consistent with the sources at hand; the wording was not at hand.</summary>
    Recalled,

    /// <summary>Known from memory, and doubtful: verify before relying on it.</summary>
    Doubtful,

    /// <summary>A choice of this library where the sources leave a gap; no source says so.</summary>
    OwnDesign,
}

/// <summary>A place in a document, with how sure we are of it.</summary>
/// <param name="Document">The document's short name: <c>Toolkit 2021</c>, <c>HRDDP</c>, <c>ICCPR</c>.</param>
/// <param name="Place">The place in it: an index item, a paragraph, an article.</param>
/// <param name="Confidence">How sure we are that the document says so there.</param>
public sealed record Citation(string Document, string Place, Confidence Confidence = Confidence.ReadInSource)
{
    /// <summary>The document and the place, and the confidence where it is less than read in the source.</summary>
    public override string ToString() => Confidence switch
    {
        Confidence.Recalled => $"{Document} {Place} (from memory)",
        Confidence.Doubtful => $"{Document} {Place} (doubtful)",
        Confidence.OwnDesign => $"{Document} {Place} (our design choice)",
        _ => $"{Document} {Place}",
    };
}
