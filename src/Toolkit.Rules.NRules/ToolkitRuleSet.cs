using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>Puts rule books of the toolkit among the rules of an NRules session.</summary>
public static class ToolkitRuleSet
{
    /// <summary>The name of a rule book where none is given.</summary>
    public const string DefaultName = "toolkit";

    internal const string NeedsCode = "NRules compiles the conditions of its rules while the program runs.";

    /// <summary>
    /// Adds a rule book, so that sessions made by <see cref="Compile(RuleRepository, RuleBook, AssessOptions?, RuleCompiler?)"/> hold
    /// what it says of the case: one <see cref="CaseVerdict"/>, and the findings, decisions and questions that rules of the session
    /// match.
    /// </summary>
    /// <param name="repository">The rules of the session.</param>
    /// <param name="book">The rule book.</param>
    /// <param name="name">What its verdicts are told from those of other books by.</param>
    /// <param name="options">What its reports may show; by default no sensitive value.</param>
    /// <exception cref="ArgumentException">A book of this name was added before.</exception>
    public static void AddToolkitRules(this RuleRepository repository, RuleBook book, string name, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        repository.AddToolkitRules(() => book, name, options);
    }

    /// <summary>
    /// Adds a rule book that may be exchanged for another while sessions are open, such as that of a <see cref="PackFolder"/>: each
    /// <c>Fire</c> asks for it, and assesses the case again where it is another than before.
    /// </summary>
    /// <param name="repository">The rules of the session.</param>
    /// <param name="book">Gives the rule book that holds now, the same one until it is exchanged; called on the thread of the
    /// session.</param>
    /// <param name="name">What its verdicts are told from those of other books by.</param>
    /// <param name="options">What its reports may show; by default no sensitive value.</param>
    /// <exception cref="ArgumentException">A book of this name was added before.</exception>
    public static void AddToolkitRules(this RuleRepository repository, Func<RuleBook> book, string name, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (repository.GetRuleSets().OfType<BookRuleSet>().Any(known => known.Source.Name == name))
        {
            throw new ArgumentException($"a rule book called `{name}` was added before; give each a name of its own", nameof(name));
        }

        repository.Add(new BookRuleSet(new(name, book, options ?? AssessOptions.Default)));
    }

    /// <summary>
    /// Makes the factory of sessions that hold what the rule book says, under the name <c>toolkit</c>, beside the rules of the repository
    /// and the books that were added to it. Sessions made otherwise hold no verdicts.
    /// </summary>
    /// <remarks>
    /// Facts of the toolkit are told apart by type and id, so that <c>Update</c> takes a changed copy of a fact. The factory and the rule
    /// book are safe for any number of threads, a session for one.
    /// </remarks>
    /// <param name="repository">The rules of the session; it is not changed.</param>
    /// <param name="book">The rule book.</param>
    /// <param name="options">What its reports may show; by default no sensitive value.</param>
    /// <param name="compiler">The compiler to use; null for a new one.</param>
    /// <exception cref="UnsafeRulesException">
    /// A rule reads the absence of a verdict as clearance, or has the priority of the bridge.
    /// </exception>
    /// <exception cref="ArgumentException">A book called <c>toolkit</c> was added before.</exception>
    [RequiresDynamicCode(NeedsCode)]
    public static ISessionFactory Compile(
        this RuleRepository repository, RuleBook book, AssessOptions? options = null, RuleCompiler? compiler = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return repository.Compile(() => book, options, compiler);
    }

    /// <summary>The same for a rule book that may be exchanged while sessions are open.</summary>
    /// <param name="repository">The rules of the session; it is not changed.</param>
    /// <param name="book">
    /// Gives the rule book that holds now, the same one until it is exchanged; called on the thread of each session at each <c>Fire</c>.
    /// </param>
    /// <param name="options">What its reports may show; by default no sensitive value.</param>
    /// <param name="compiler">The compiler to use; null for a new one.</param>
    /// <exception cref="UnsafeRulesException">
    /// A rule reads the absence of a verdict as clearance, or has the priority of the bridge.
    /// </exception>
    /// <exception cref="ArgumentException">A book called <c>toolkit</c> was added before.</exception>
    [RequiresDynamicCode(NeedsCode)]
    public static ISessionFactory Compile(
        this RuleRepository repository, Func<RuleBook> book, AssessOptions? options = null, RuleCompiler? compiler = null)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(book);
        var sets = repository.GetRuleSets().ToList();
        ImmutableArray<BookSource> sources =
            [new(DefaultName, book, options ?? AssessOptions.Default), .. sets.OfType<BookRuleSet>().Select(set => set.Source)];
        if (sources.Skip(1).Any(source => source.Name == DefaultName))
        {
            throw new ArgumentException(
                $"a rule book called `{DefaultName}` was added before; give that one another name", nameof(repository));
        }

        ImmutableArray<IRuleDefinition> own = [.. sets.Where(set => set is not BookRuleSet).SelectMany(set => set.Rules)];
        SafetyOfRules.ThrowUnlessSafe(own);
        ImmutableArray<VerdictKind> made = [.. VerdictKinds.All.Where(kind => SafetyOfRules.Matches(own, kind.Type))];
        var rules = sources.ToDictionary(source => new RuleDefinitionFactory().Create(new BookRule(source, sources.Remove(source), made)));
        compiler ??= new();
        var registry = compiler.FactIdentityComparerRegistry;
        if (registry.DefaultFactIdentityComparer is not FactIdentity)
        {
            registry.DefaultFactIdentityComparer = new FactIdentity(registry.DefaultFactIdentityComparer);
        }

        return new BridgeFactory(compiler.Compile([.. rules.Keys, .. own]), rules, made);
    }
}
