namespace Toolkit.Rules;

/// <summary>
/// When two reports are equal, in one place: where their JSON is. Nothing is written where a reference or the heads tell already, so that
/// what nobody compares is not built.
/// </summary>
internal static class ReportEquality
{
    public static bool AreEqual(Report one, Report? other) => ReferenceEquals(one, other)
        || (other is not null && one.RuleBookHash == other.RuleBookHash && one.AssessedOn == other.AssessedOn
            && one.NotUnderstood.SequenceEqual(other.NotUnderstood, StringComparer.Ordinal)
            && ReportJson.Write(one, isCompact: true).AsSpan().SequenceEqual(ReportJson.Write(other, isCompact: true)));

    /// <summary>The same for equal reports, from their heads alone.</summary>
    public static int Hash(Report report) => HashCode.Combine(report.RuleBookHash, report.AssessedOn);
}
