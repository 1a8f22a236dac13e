namespace Toolkit.Rules.Cli;

/// <summary>Where a command reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: reports and nothing else.</param>
/// <param name="Error">Standard error: problems and progress.</param>
/// <param name="ShowsProgress">Whether somebody watches standard error.</param>
internal sealed record CommandConsole(Stream Input, TextWriter Output, TextWriter Error, bool ShowsProgress)
{
    /// <summary>The guidance packs that the rule book is built with.</summary>
    public string[] Packs { get; set; } = [];

    /// <summary>Whose signatures on packs are trusted, as NAME=FILE; where there is none, no signature is asked for.</summary>
    public string[] Trusted { get; set; } = [];

    /// <summary>The day for which packs are built in where no case tells one; null for the first on which all have begun.</summary>
    public DateOnly? On { get; set; }

    /// <summary>
    /// Writes lines to standard error; characters that could steer a terminal or deceive a reader are written as escapes.
    /// </summary>
    public Task TellAsync(string message) => Error.WriteLineAsync(string.Join('\n',
        message.Split('\n').Select(line => Spelling.Visible(line))));

    /// <summary>
    /// Writes what went wrong; only an exception that lists problems has several lines, and the name of a file must not make one.
    /// </summary>
    public Task TellAsync(Exception wrong) => TellAsync(wrong is IOException or UnauthorizedAccessException
        ? Spelling.Visible(wrong.Message) : wrong.Message);
}

/// <summary>What a command ends with.</summary>
internal static class ExitCode
{
    public const int Clear = 0;
    public const int Raised = 1;
    public const int BadInput = 2;
    public const int Undetermined = 3;
    public const int Fault = 70;

    private static readonly int[] WorstFirst = [Fault, BadInput, Raised, Undetermined, Clear];

    public static int Of(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Clear => Clear,
        Conclusion.Raised => Raised,
        Conclusion.Contradictory => BadInput,
        _ => Undetermined,
    };

    /// <summary>The worse of two.</summary>
    public static int Worse(int left, int right) => Array.IndexOf(WorstFirst, left) < Array.IndexOf(WorstFirst, right) ? left : right;
}
