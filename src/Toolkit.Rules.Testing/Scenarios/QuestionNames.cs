namespace Toolkit.Rules.Testing.Scenarios;

/// <summary>
/// How scenarios name questions: by id, with the short names that case files may use too; a type of fact stands for whether every one is
/// listed.
/// </summary>
internal static class QuestionNames
{
    /// <summary>The names that may be written.</summary>
    public static IEnumerable<string> Of(RuleBook book) =>
        (from type in book.FactTypes
         from name in NamesInFiles.Of(type, book.FactTypes)
         from written in type.Reported.Where(question => !question.IsKey).SelectMany(question => NamesInFiles.Of(question, type.Reported))
             .Select(question => $"{name}.{question}").Prepend(name)
         select written).Append(FactType.OfCase.Questions[0].Id);

    /// <summary>The id that a name means; the name itself where it means nothing, or several things.</summary>
    public static string Canonical(string name, RuleBook book)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (book.FactTypeNamed(dot < 0 ? name : name[..dot]) is not { } type)
        {
            return name;
        }

        return dot < 0 ? type.Name : NamesInFiles.Named(name[(dot + 1)..], type.Reported)?.Id ?? name;
    }

    /// <summary>What is wrong with a name; null where it means one thing.</summary>
    public static string? Problem(string name, RuleBook book)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var types = NamesInFiles.Meant(dot < 0 ? name : name[..dot], book.FactTypes);
        if (types.Length > 1)
        {
            return NamesInFiles.Ambiguous(dot < 0 ? name : name[..dot], types);
        }

        return types.Length == 1 && dot >= 0 && NamesInFiles.Meant(name[(dot + 1)..], types[0].Reported) is { Length: > 1 } several
            ? NamesInFiles.Ambiguous(name[(dot + 1)..], several)
            : null;
    }
}
