using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Tests;

/// <summary>Compares text with an approved file in the source tree; <c>APPROVE=1</c> rewrites the file instead.</summary>
internal static class Approved
{
    /// <param name="actual">The text; line ends do not count.</param>
    /// <param name="name">The approved file, as a path from the folder of the calling test.</param>
    /// <param name="caller">Filled in by the compiler.</param>
    public static void Text(string actual, string name, [CallerFilePath] string caller = "")
    {
        actual = Lines(actual).TrimEnd('\n') + "\n";
        var approved = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, name));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, actual);
            return;
        }

        var expected = File.Exists(approved) ? Lines(File.ReadAllText(approved)) : null;
        if (actual == expected)
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, "received", Path.GetFileName(name));
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"""
            {(expected is null ? "there is no approved text yet" : FirstDifference(expected, actual))}
              approved: {approved}
              received: {received}
            To approve what was received, run the test once with the environment variable APPROVE=1 and commit the approved file.
            """);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string FirstDifference(string expected, string actual)
    {
        var approved = expected.Split('\n');
        var received = actual.Split('\n');
        var line = approved.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            the text differs from the approved one, first in line {line + 1}
              approved line: {At(approved)}
              received line: {At(received)}
            """;

        string At(string[] lines) => line < lines.Length ? $"`{lines[line]}`" : "(ends before)";
    }
}
