using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Cli;

/// <summary>Assesses one case a line, in constant memory; a bad line doesn't end the run.</summary>
internal sealed class CaseLines(RuleBook book, CommandConsole console, CaseJsonOptions limits, AssessOptions options, Severity failOn)
{
    private int number;
    private int worst = ExitCode.Clear;

    public async Task<int> RunAsync(Stream input, string name, CancellationToken cancellation)
    {
        var reader = PipeReader.Create(input);
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                await LineAsync(buffer.Slice(0, end), name);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > limits.MaxBytes)
            {
                number++;
                await BadAsync(name, [new("TR0601", $"{name}:{number}", FormattableString.Invariant($"the line has more than {limits.MaxBytes} bytes; the rest of the input is not read"))]);
                break;
            }

            if (read.IsCompleted)
            {
                await LineAsync(buffer, name);
                break;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
        if (number == 0)
        {
            throw new IOException($"{name}: there is no line; expected is one case a line");
        }

        return worst;
    }

    private async Task LineAsync(ReadOnlySequence<byte> line, string name)
    {
        var bytes = line.ToArray();
        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return;
        }

        number++;
        try
        {
            var report = book.Assess(CaseJson.Read(bytes, book, FormattableString.Invariant($"{name}:{number}"), limits), options);
            await console.Output.WriteAsync(Encoding.UTF8.GetString(ReportJson.Write(report, isCompact: true)) + "\n");
            worst = ExitCode.Worse(worst, ExitCode.Of(report.Conclude(failOn)));
        }
        catch (InvalidCaseException wrong)
        {
            await BadAsync(name, wrong.Problems);
        }

        if (console.ShowsProgress && number % 1000 == 0)
        {
            await console.Error.WriteAsync(FormattableString.Invariant($"\r{number} cases"));
        }
    }

    private async Task BadAsync(string name, IEnumerable<Problem> problems)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("line", number);
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                await console.Error.WriteLineAsync(problem.Place.StartsWith(name, StringComparison.Ordinal)
                    ? problem.ToString()
                    : FormattableString.Invariant($"{name}:{number}: {problem}"));
                json.WriteStartObject();
                json.WriteString("code", problem.Code);
                json.WriteString("place", problem.Place);
                json.WriteString("message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        await console.Output.WriteAsync(Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n");
        worst = ExitCode.Worse(worst, ExitCode.BadInput);
    }
}
