namespace Toolkit.Rules.GuidancePacks;

/// <summary>To which facts the questions of a pack apply.</summary>
internal sealed partial class PackBinder
{
    /// <summary>Reads it once every question of the pack is declared, since a question may name one that stands after it.</summary>
    private void TellApplies(GuidancePack pack, bool isQuiet, PackProblems problems)
    {
        var own = words.For(pack);
        foreach (var (about, node) in pack.Root.Good("questions").Select(node => (node.TextOf("about"), node))
            .Concat(pack.Root.Good("factTypes").SelectMany(type => type.Good("questions"), (type, node) => (type.TextOf("name"), node)))
            .Where(pair => pair.node.Has("appliesIf")).ToList())
        {
            if (own.TypeNamed(about) is not { } type || own.Find(type, node.TextOf("name")) is not { } question)
            {
                continue;
            }

            var named = node["appliesIf"]!["question"]!;
            var answers = node["appliesIf"]!["isAnyOf"]!;
            var other = own.Find(type, named.Text ?? "");
            question.AppliesIf = other == question ? null
                : FactType.Applies(other, answers.Items.Select(answer => (object)(answer.Text ?? "")));
            if (question.AppliesIf is not null || isQuiet)
            {
                continue;
            }

            if (other is not { Scale.Kind: ScaleKind.Choice } || other == question)
            {
                var choices = own.QuestionsOf(type).Where(known => known.Scale.Kind == ScaleKind.Choice && known != question)
                    .Select(own.NameOf).ToList();
                problems.Add(PackCodes.UnknownQuestion, named,
                    $"{Spelling.Quote(named.Text ?? "")} is no other question of `{type.Name}` that is answered by a choice; there are "
                    + $"{Spelling.List(choices)}{Spelling.DidYouMean(named.Text ?? "", choices)}");
                continue;
            }

            foreach (var wrong in answers.Items.Where(answer => other.Scale.Parse(answer.Text ?? "") is null))
            {
                problems.Add(PackCodes.UnknownAnswer, wrong,
                    $"{Spelling.Quote(wrong.Text ?? "")} is no answer of `{other.Id}`; allowed are {other.Scale.Describe()}"
                    + Spelling.DidYouMean(wrong.Text ?? "", other.Scale.Names));
            }
        }
    }
}
