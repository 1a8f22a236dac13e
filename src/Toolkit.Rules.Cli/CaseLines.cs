using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.TreatyData;

namespace Toolkit.Rules.Cli;

/// <summary>
/// Assesses one case a line on all processors, and writes in the order of the lines, in constant memory; a bad line does not end the run.
/// </summary>
internal sealed class CaseLines(RuleBook book, CommandConsole console, CaseJsonOptions limits, AssessOptions options, Severity failOn)
{
    private int worst = ExitCode.Clear;
    private bool hasCase;

    public async Task<int> RunAsync(Stream input, string name, CancellationToken cancellation)
    {
        var assessed = InOrder.Each(LinesAsync(input, cancellation), (line, _) => Assess(line, name), Environment.ProcessorCount,
            cancellation);
        await foreach (var done in assessed.WithCancellation(cancellation))
        {
            await WriteAsync(done);
        }

        return hasCase ? worst : throw new IOException($"{name}: there is no case; expected is one a line");
    }

    /// <summary>The lines that hold something; of one that is too long, no more than that.</summary>
    private async IAsyncEnumerable<Line> LinesAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = PipeReader.Create(input);
        var (number, isSkipping) = (0, false);
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                if (!isSkipping && Line.Of(++number, buffer.Slice(0, end)) is { } line)
                {
                    yield return line;
                }

                isSkipping = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (!isSkipping && buffer.Length > limits.MaxBytes)
            {
                isSkipping = true;
                yield return new(++number, null);
            }

            if (read.IsCompleted)
            {
                if (!isSkipping && Line.Of(++number, buffer) is { } last)
                {
                    yield return last;
                }

                break;
            }

            reader.AdvanceTo(isSkipping ? buffer.End : buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
    }

    private Assessed Assess(Line line, string name)
    {
        var place = FormattableString.Invariant($"{name}:{line.Number}");
        if (line.Utf8 is null)
        {
            return Bad(line.Number, [new(FileCodes.FileTooLarge, place,
                FormattableString.Invariant($"the line has more than {limits.MaxBytes} bytes; it was skipped"))]);
        }

        try
        {
            var facts = CaseJson.Read(line.Utf8, book, place, limits).WithTreatyData();
            var report = Commands.Located(place, () => book.Assess(facts, options));
            var utf8 = JsonText.Write(json => Write(json, line.Number, facts.Title, report), isCompact: true);
            return new(line.Number, [.. utf8, (byte)'\n'], ExitCode.Of(report.Conclude(failOn)), []);
        }
        catch (InvalidCaseException wrong)
        {
            return Bad(line.Number, [.. wrong.Problems]);
        }
    }

    /// <summary>
    /// A report with what it belongs to: blank lines are skipped, so that the lines that are written do not count those that were read.
    /// </summary>
    private static void Write(Utf8JsonWriter json, int number, string? title, Report report)
    {
        json.WriteStartObject();
        json.WriteNumber("line", number);
        json.WriteString("title", title);
        json.WritePropertyName("report");
        ReportJson.Write(report, json);
        json.WriteEndObject();
    }

    private static Assessed Bad(int number, Problem[] problems)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("line", number);
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("code", problem.Code);
                json.WriteString("place", problem.Place);
                json.WriteString("message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new(number, [.. bytes.WrittenSpan, (byte)'\n'], ExitCode.BadInput, problems);
    }

    /// <summary>Writes a line out, so that whoever reads has it, and the run ends with the first line that nobody reads.</summary>
    private async Task WriteAsync(Assessed done)
    {
        hasCase = true;
        foreach (var problem in done.Problems)
        {
            await console.TellAsync(problem.ToString());
        }

        // Also where the run is to end, so that no line is cut.
        if (console.Output is StreamWriter { Encoding: UTF8Encoding } output)
        {
            await output.FlushAsync(CancellationToken.None);
            await output.BaseStream.WriteAsync(done.Utf8, CancellationToken.None);
            await output.BaseStream.FlushAsync(CancellationToken.None);
        }
        else
        {
            await console.Output.WriteAsync(Encoding.UTF8.GetString(done.Utf8));
            await console.Output.FlushAsync(CancellationToken.None);
        }

        worst = ExitCode.Worse(worst, done.Exit);
        if (console.ShowsProgress && done.Number % 1000 == 0)
        {
            await console.Error.WriteAsync(FormattableString.Invariant($"\r{done.Number} lines"));
        }
    }

    /// <summary>A line of the input.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Utf8">Its bytes; null where there are too many.</param>
    private sealed record Line(int Number, byte[]? Utf8)
    {
        /// <summary>A line; null where it is blank.</summary>
        public static Line? Of(int number, ReadOnlySequence<byte> utf8) =>
            utf8.ToArray() is var bytes && bytes.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0 ? null : new(number, bytes);
    }

    /// <summary>What is written of a line.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Utf8">The report, or what is wrong, with the end of the line.</param>
    /// <param name="Exit">What the run ends with, if by this line.</param>
    /// <param name="Problems">What is wrong with the case; told beside it.</param>
    private sealed record Assessed(int Number, byte[] Utf8, int Exit, Problem[] Problems);
}
