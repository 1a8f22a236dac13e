using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.TreatyData;

namespace Toolkit.Rules.Cli;

/// <summary>Assesses one case a line, in constant memory; a bad line does not end the run.</summary>
internal sealed class CaseLines(RuleBook book, CommandConsole console, CaseJsonOptions limits, AssessOptions options, Severity failOn)
{
    private int number;
    private int worst = ExitCode.Clear;
    private bool hasCase;

    public async Task<int> RunAsync(Stream input, string name, CancellationToken cancellation)
    {
        var reader = PipeReader.Create(input);
        var isSkipping = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                await (isSkipping ? Task.CompletedTask : LineAsync(buffer.Slice(0, end), name));
                isSkipping = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (!isSkipping && buffer.Length > limits.MaxBytes)
            {
                number++;
                isSkipping = true;
                await BadAsync([new(FileCodes.FileTooLarge, Place(name),
                    FormattableString.Invariant($"the line has more than {limits.MaxBytes} bytes; it was skipped"))]);
            }

            if (read.IsCompleted)
            {
                await (isSkipping ? Task.CompletedTask : LineAsync(buffer, name));
                break;
            }

            reader.AdvanceTo(isSkipping ? buffer.End : buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
        return hasCase ? worst : throw new IOException($"{name}: there is no case; expected is one a line");
    }

    private async Task LineAsync(ReadOnlySequence<byte> line, string name)
    {
        number++;
        var bytes = line.ToArray();
        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return;
        }

        hasCase = true;
        try
        {
            var facts = CaseJson.Read(bytes, book, Place(name), limits).WithTreatyData();
            var report = Commands.Located(Place(name), () => book.Assess(facts, options));
            await WriteAsync(JsonText.Write(json => Assessed(json, facts.Title, report), isCompact: true));
            worst = ExitCode.Worse(worst, ExitCode.Of(report.Conclude(failOn)));
        }
        catch (InvalidCaseException wrong)
        {
            await BadAsync(wrong.Problems);
        }

        if (console.ShowsProgress && number % 1000 == 0)
        {
            await console.Error.WriteAsync(FormattableString.Invariant($"\r{number} lines"));
        }
    }

    /// <summary>
    /// A report with what it belongs to: blank lines are skipped, so that the lines that are written do not count those that were read.
    /// </summary>
    private void Assessed(Utf8JsonWriter json, string? title, Report report)
    {
        json.WriteStartObject();
        json.WriteNumber("line", number);
        json.WriteString("title", title);
        json.WritePropertyName("report");
        ReportJson.Write(report, json);
        json.WriteEndObject();
    }

    private string Place(string name) => FormattableString.Invariant($"{name}:{number}");

    private async Task BadAsync(IEnumerable<Problem> problems)
    {
        hasCase = true;
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("line", number);
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                await console.TellAsync(problem.ToString());
                json.WriteStartObject();
                json.WriteString("code", problem.Code);
                json.WriteString("place", problem.Place);
                json.WriteString("message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        await WriteAsync(bytes.WrittenSpan.ToArray());
        worst = ExitCode.Worse(worst, ExitCode.BadInput);
    }

    /// <summary>Writes a line out, so that whoever reads has it, and the run ends with the first line that nobody reads.</summary>
    private async Task WriteAsync(byte[] line)
    {
        await console.Output.WriteAsync(Encoding.UTF8.GetString(line) + "\n");
        await console.Output.FlushAsync(CancellationToken.None); // also where the run is to end: no line is cut
    }
}
