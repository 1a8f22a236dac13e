using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// What a folder looks like from outside: the names, sizes and times of everything in it and below it. Two stamps that differ mean that
/// something has changed.
/// </summary>
internal static class PackFolderStamp
{
    /// <summary>Links to folders are not followed, so that a circle of links has an end.</summary>
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = false,
        AttributesToSkip = 0,
        IgnoreInaccessible = true
    };

    /// <summary>The stamp of a folder; one that is missing or cannot be read has one too.</summary>
    public static string Of(string folder)
    {
        var text = new StringBuilder();
        try
        {
            Add(new(folder), text);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            text.Append("unreadable");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(DirectoryInfo folder, StringBuilder text)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var shown = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
            text.Append(CultureInfo.InvariantCulture,
                $"{entry.FullName}|{entry.LinkTarget}|{shown.LastWriteTimeUtc.Ticks}|{(shown is FileInfo { Exists: true } file ? file.Length : -1)}\n");
            if (entry is DirectoryInfo below && entry.LinkTarget is null)
            {
                Add(below, text);
            }
        }
    }
}
