using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Many cases: in order, each once, whatever ends the run.</summary>
public sealed class AssessManyTests
{
    private static readonly RuleBook Book = RuleBook.Build(
        [
            new Rule<Statute>
            {
                Id = "test/victims-punished", Sources = [new("Test", "1")], When = law => law.PunishesVictims == Answer.Yes,
                Finding = "Victims can be punished.", Severity = Severity.Shortfall,
            },
        ],
        new() { Edition = "test" });

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task AssessMany_ManyCases_GivesTheReportsOfEachInOrder(int parallel)
    {
        var cases = Enumerable.Range(0, 500).Select(Valid).ToList();
        var expected = cases.Select(facts => Text(Book.Assess(facts))).ToList();
        var options = new AssessManyOptions { MaxParallel = parallel };

        var results = Book.AssessMany(cases, options, Cancelled).ToList();
        results.Select(result => Text(result.Result!)).Should().Equal(expected);
        results.Select(result => result.Number).Should().Equal(Enumerable.Range(0, 500).Select(number => (long)number));
        results.Select(result => result.Case).Should().Equal(cases);

        Book.AssessMany(cases, Text, options, Cancelled).Select(result => result.Result).Should().Equal(expected);
        (await Book.AssessMany(Slowly(cases, Cancelled), Text, options, Cancelled).ToListAsync(Cancelled)).Select(result => result.Result)
            .Should().Equal(expected);
    }

    [Fact]
    public async Task AssessMany_CaseThatIsRefused_SaysSoInItsPlaceAndGoesOn()
    {
        var twice = new Case { AssessedOn = new(2026, 1, 1), Facts = [new Statute { Id = "law" }, new Statute { Id = "law" }] };
        ImmutableArray<Case> cases = [Valid(0), Valid(1), twice, Valid(3)];

        foreach (var results in new[]
        {
            Book.AssessMany(cases, cancellation: Cancelled).ToList(),
            await Book.AssessMany(Slowly(cases, Cancelled), cancellation: Cancelled).ToListAsync(Cancelled),
        })
        {
            results.Select(result => result.IsRefused).Should().Equal(false, false, true, false);
            results[2].Result.Should().BeNull();
            results[2].Problems.Should().ContainSingle().Which.Code.Should().Be("TR0504");
            results[3].Number.Should().Be(3);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(333)]
    public async Task AssessMany_CasesThatEndWithAnException_GivesBackAllBeforeItOnce(int before)
    {
        IEnumerable<Case> Broken()
        {
            for (var number = 0; number < before; number++)
            {
                yield return Valid(number);
            }

            throw new InvalidDataException("the file is cut off");
        }

        var seen = new List<long>();
        var read = () =>
        {
            foreach (var result in Book.AssessMany(Broken()))
            {
                seen.Add(result.Number);
            }
        };
        read.Should().Throw<InvalidDataException>().WithMessage("the file is cut off");
        seen.Should().Equal(Enumerable.Range(0, before).Select(number => (long)number));

        var later = new List<long>();
        var readLater = async () =>
        {
            await foreach (var result in Book.AssessMany(Slowly(Broken())))
            {
                later.Add(result.Number);
            }
        };
        await readLater.Should().ThrowAsync<InvalidDataException>().WithMessage("the file is cut off");
        later.Should().Equal(Enumerable.Range(0, before).Select(number => (long)number));
    }

    [Fact]
    public async Task AssessMany_CancelledHalfWay_GivesBackWhatWasBegunOnceAndBeginsNoMore()
    {
        using var stop = new CancellationTokenSource();
        var read = 0;
        IEnumerable<Case> Endless()
        {
            while (true)
            {
                read++;
                yield return Valid(read);
            }
        }

        var numbers = new List<long>();
        var run = () =>
        {
            foreach (var result in Book.AssessMany(Endless(), new() { MaxParallel = 2 }, stop.Token))
            {
                numbers.Add(result.Number);
                if (result.Number == 40)
                {
                    stop.Cancel();
                }
            }
        };

        run.Should().Throw<OperationCanceledException>();
        numbers.Should().Equal(Enumerable.Range(0, numbers.Count).Select(number => (long)number));
        numbers.Should().HaveCountGreaterThan(40).And.HaveCount(read);

        numbers.Clear();
        read = 0;
        using var again = new CancellationTokenSource();
        var runLater = async () =>
        {
            await foreach (var result in Book.AssessMany(Slowly(Endless()), new() { MaxParallel = 2 }, again.Token))
            {
                numbers.Add(result.Number);
                if (result.Number == 40)
                {
                    await again.CancelAsync();
                }
            }
        };
        await runLater.Should().ThrowAsync<OperationCanceledException>();
        numbers.Should().Equal(Enumerable.Range(0, numbers.Count).Select(number => (long)number));
        numbers.Should().HaveCountGreaterThan(40);
    }

    [Fact]
    public void AssessMany_HoweverManyCases_ReadsFewAhead()
    {
        var read = 0;
        foreach (var result in Book.AssessMany(Enumerable.Range(0, 20_000).Select(number => Valid(read = number)),
            new() { MaxParallel = 2 }, Cancelled))
        {
            (read - result.Number).Should().BeLessThan(2 * 3 * 16 + 1);
        }

        read.Should().Be(19_999);
    }

    [Fact]
    public async Task AssessMany_MoreToCome_GivesBackWhatIsThereAlready()
    {
        var goOn = new TaskCompletionSource();
        async IAsyncEnumerable<Case> Waiting()
        {
            yield return Valid(0);
            await goOn.Task;
            yield return Valid(1);
        }

        await using var results = Book.AssessMany(Waiting(), cancellation: Cancelled).GetAsyncEnumerator(Cancelled);
        (await results.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1), Cancelled)).Should().BeTrue();
        results.Current.Number.Should().Be(0);
        goOn.SetResult();
        (await results.MoveNextAsync()).Should().BeTrue();
        (await results.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public void AssessMany_ReaderThatThrows_EndsTheRunInThePlaceOfTheCase()
    {
        var numbers = new List<long>();
        var run = () =>
        {
            foreach (var result in Book.AssessMany(Enumerable.Range(0, 100).Select(Valid), report =>
                report.AssessedOn.Day == 28 ? throw new InvalidDataException("full") : report.AssessedOn.Day))
            {
                numbers.Add(result.Number);
            }
        };

        run.Should().Throw<InvalidDataException>().WithMessage("full");
        numbers.Should().Equal(Enumerable.Range(0, 27).Select(number => (long)number));
    }

    [Fact]
    public void AssessMany_Progress_TellsHowManyWereHandedOut()
    {
        var told = new List<long>();

        Book.AssessMany(Enumerable.Range(0, 50).Select(Valid), new() { Progress = new Sink(told) }, Cancelled).Count().Should().Be(50);

        told.Should().Equal(Enumerable.Range(1, 50).Select(number => (long)number));
    }

    [Fact]
    public void MaxParallel_BelowOne_IsRefused()
    {
        var none = () => new AssessManyOptions { MaxParallel = 0 };

        none.Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("`0` is below 1, the least that this limit may be (Parameter 'MaxParallel')*");
    }

    private static Case Valid(int number) => new()
    {
        AssessedOn = new DateOnly(2026, 1, 1).AddDays(number % 300),
        Facts = [new Statute { Id = "law", PunishesVictims = number % 3 == 0 ? null : (Answer)(number % 2) }],
    };

    private static async IAsyncEnumerable<Case> Slowly(
        IEnumerable<Case> cases, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var number = 0;
        foreach (var facts in cases)
        {
            if (number++ % 10 == 0)
            {
                await Task.Yield();
            }

            cancellation.ThrowIfCancellationRequested();
            yield return facts;
        }
    }

    private static string Text(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private sealed class Sink(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
