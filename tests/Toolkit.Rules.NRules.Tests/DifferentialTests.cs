using System.Collections.Immutable;
using CsCheck;
using NRules;
using Toolkit.Rules.Testing;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>The verdicts of a session are those of the kernel, whatever came before in that session.</summary>
public class DifferentialTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    private static readonly ISessionFactory Factory = Sessions.Repository(new EveryVerdict()).Compile(Book);

    private static readonly string[] Tools = [.. Book.Rules.Select(rule => rule.Id.Split('/')[0]).Distinct()];

    /// <summary>A case about one tool, as cases are; of all tools at once hardly one is not refused.</summary>
    private static readonly Gen<Case> AnyCase = Gen.Select(Gen.Int, Gen.Int[0, Tools.Length - 1])
        .Select((seed, tool) => RandomCases.Of(Book, seed, of: [Tools[tool]]));

    [Fact]
    public void Fire_AnyCase_HoldsWhatTheKernelSays() =>
        AnyCase.Sample(
            facts =>
            {
                var session = Factory.CreateSession();
                session.InsertCase(facts);
                session.Fire();
                Agrees(session, Book, facts);
            },
            iter: 120, threads: 1);

    [Fact]
    public void Fire_AfterAnyChanges_HoldsWhatTheKernelSays() =>
        Gen.Select(AnyCase, AnyCase, Gen.Int[0, 1_000_000].Array[1, 6]).Sample(
            (facts, others, steps) =>
            {
                var session = Factory.CreateSession();
                session.InsertCase(facts);
                session.Fire();
                foreach (var step in steps)
                {
                    facts = Change(session, facts, others, step);
                    session.Fire();
                    Agrees(session, Book, facts);
                }
            },
            iter: 60, threads: 1);

    [Fact]
    public void Fire_FactsInsertedOneByOne_AssessesOnce()
    {
        var facts = RandomCases.Of(Book, 7, of: [Tools[0]]);
        var session = Factory.CreateSession();
        var assessed = 0;
        session.Events.RuleFiredEvent += (_, told) => assessed += told.Rule.Name == "toolkit-rules/toolkit" ? 1 : 0;
        session.UpdateTerms(facts.Terms());
        foreach (var fact in facts.Facts)
        {
            session.Insert(fact);
        }

        session.Fire();

        assessed.Should().Be(1);
        Agrees(session, Book, facts);
    }

    [Fact]
    public void Fire_TwoBooksInOneSession_EachSaysWhatItSaysAlone()
    {
        var (first, second) = (ToolkitRules.Build(new() { Tools = Books(0) }), ToolkitRules.Build(new() { Tools = Books(1) }));
        var repository = Sessions.Repository(new EveryVerdict());
        repository.AddToolkitRules(second, "second");
        var factory = repository.Compile(first);
        Gen.Select(Gen.Int, Gen.Int).Sample(
            (one, other) =>
            {
                var (mine, yours) = (RandomCases.Of(first, one), RandomCases.Of(second, other));
                var both = new Case
                {
                    AssessedOn = mine.AssessedOn,
                    Facts = [.. mine.Facts.Concat(yours.Facts).DistinctBy(FactIdentity.Of)],
                    Complete = [.. mine.Complete.Union(yours.Complete)],
                };
                var session = factory.CreateSession();
                session.InsertCase(both);
                session.Fire();
                Agrees(session, first, WhatItReads(first, both));
                Agrees(session, second, WhatItReads(second, both), "second");
            },
            iter: 20, threads: 1);
    }

    [Fact]
    public void Fire_SixteenSessionsInParallel_EachHoldsWhatTheKernelSays()
    {
        var factory = Sessions.Repository(new EveryVerdict()).Compile(Book);
        var cases = Enumerable.Range(0, 16).Select(seed => RandomCases.Of(Book, seed, of: [Tools[seed % Tools.Length]])).ToList();
        var sessions = new ISession[16];
        var threads = cases.Select((facts, number) => new Thread(() =>
        {
            var session = factory.CreateSession();
            session.InsertCase(facts);
            session.Fire();
            foreach (var fact in facts.Facts)
            {
                session.Update(fact);
                session.Fire();
            }

            sessions[number] = session;
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        for (var i = 0; i < 16; i++)
        {
            Agrees(sessions[i], Book, cases[i]);
        }
    }

    private static Case WhatItReads(RuleBook book, Case facts)
    {
        var types = book.FactTypes.Select(type => type.ClrType).ToHashSet();
        return new()
        {
            AssessedOn = facts.AssessedOn,
            Facts = [.. facts.Facts.Where(fact => types.Contains(fact.GetType()))],
            Complete = [.. facts.Complete.Where(types.Contains)],
        };
    }

    private static ImmutableArray<string> Books(int part) =>
        [.. ToolkitRules.Tools.Select(tool => tool.Id).Where((_, number) => number % 2 == part)];

    /// <summary>Changes the session and the case in the same way.</summary>
    private static Case Change(ISession session, Case facts, Case others, int step)
    {
        var at = facts.Facts.IsEmpty ? null : facts.Facts[step / 5 % facts.Facts.Length];
        switch (step % 5)
        {
            case 0 when at is not null:
                session.Retract(at);
                return facts.Having(facts.Facts.Remove(at));
            case 1 when at is not null:
                var emptied = Emptied(at);
                session.Update(emptied);
                return facts.Having(facts.Facts.Replace(at, emptied));
            case 2 when others.Facts.FirstOrDefault(other => !facts.Facts.Any(fact => IsSame(fact, other))) is { } more:
                session.Put(more);
                return facts.Having(facts.Facts.Add(more));
            case 3 when at is not null && others.Facts.FirstOrDefault(other => IsSame(other, at)) is { } changed:
                session.Put(changed);
                return facts.Having(facts.Facts.Replace(at, changed));
            default:
                var terms = new Case
                {
                    AssessedOn = facts.AssessedOn.AddDays(step % 700),
                    State = others.State,
                    Complete = others.Complete,
                    Commitments = others.Commitments,
                    Facts = [],
                };
                session.UpdateTerms(terms);
                return terms.Having(facts.Facts);
        }
    }

    private static bool IsSame(IFact one, IFact other) => FactIdentity.Of(one) == FactIdentity.Of(other);

    /// <summary>A fact of the type and id of which nothing is answered.</summary>
    private static IFact Emptied(IFact fact)
    {
        var empty = (IFact)Activator.CreateInstance(fact.GetType())!;
        fact.GetType().GetProperty(nameof(IFact.Id))!.SetValue(empty, fact.Id);
        return empty;
    }

    private static void Agrees(ISession session, RuleBook book, Case facts, string name = "toolkit")
    {
        var verdict = session.Query<CaseVerdict>().AsEnumerable().Single(found => found.Book == name);
        var all = session.Query<VerdictFact>().AsEnumerable().Where(found => found.Book == name).ToList();
        Report expected;
        try
        {
            expected = book.Assess(facts);
        }
        catch (InvalidCaseException refused)
        {
            verdict.Report.Should().BeNull();
            verdict.Problems.Select(problem => problem.Code).Order().Should()
                .Equal(refused.Problems.Select(problem => problem.Code).Order());
            all.Should().Equal(verdict);
            return;
        }

        verdict.Problems.Should().BeEmpty();
        ReportJson.Write(verdict.Report!).AsSpan().SequenceEqual(ReportJson.Write(expected)).Should()
            .BeTrue("the reports are equal to the byte");
        Same(all.OfType<RaisedFinding>().Select(raised => raised.Finding), expected.Findings, NRules.Same.As);
        Same(all.OfType<OpenRule>().Select(open => open.Undetermined), expected.Undetermined, NRules.Same.As);
        Same(all.OfType<ExemptedRule>().Select(exempted => exempted.Exempted), expected.Exempted, NRules.Same.As);
        Same(all.OfType<WaivedRule>().Select(waived => waived.Waived), expected.Waived, NRules.Same.As);
        Same(all.OfType<MadeDecision>().Select(made => made.Decision), expected.Decisions, NRules.Same.As);
        Same(all.OfType<FoundContradiction>().Select(found => found.Contradiction), expected.Contradictions, NRules.Same.As);
        Same(all.OfType<NotDecided>().Select(refused => refused.Refused), expected.Refused, NRules.Same.As);
        Same(all.OfType<StillToAsk>().OrderBy(asked => asked.Rank).Select(asked => asked.OpenQuestion),
            expected.OpenQuestions, NRules.Same.As);
    }

    private static void Same<T>(IEnumerable<T> held, IReadOnlyCollection<T> expected, Func<T, T, bool> same)
    {
        var left = expected.ToList();
        foreach (var one in held)
        {
            var at = left.FindIndex(other => same(one, other));
            at.Should().NotBe(-1, $"the kernel does not say {one}");
            left.RemoveAt(at);
        }

        left.Should().BeEmpty("the session holds all that the kernel says");
    }
}
