using System.Text;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>A question is told from other sentences in every script, by packs and translations alike.</summary>
public sealed class QuestionMarkTests
{
    public static TheoryData<string> Questions() =>
    [
        "Is there a hotline?", "¿Hay una línea?", "Есть ли линия?", "هل يحدد القانون مكاناً آمناً؟", "法律是否指定了安全地点？", "Υπάρχει γραμμή\u037E",
        "Υπάρχει γραμμή;", "Կա՞ թեժ գիծ", "መስመር አለ፧", "กฎหมายกำหนดหรือไม่", "ມີສາຍດ່ວນບໍ", "ဖုန်းလိုင်း ရှိပါသလား။", "តើមានខ្សែទូរស័ព្ទទេ",
        "ཁ་པར་ཡོད་དམ།", "相談窓口はあるか。", "Is there one（是否）？",
    ];

    public static TheoryData<string> Others() =>
        ["A hotline", "يحدد القانون مكاناً آمناً", "法律指定了安全地点。", "There is one; and another.", "Υπάρχει γραμμή.", "", "7"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Pack_QuestionInAnyScript_IsTaken(string ask) => Problems(ask).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Others))]
    public void IsIn_OtherSentence_IsNone(string ask) => QuestionMark.IsIn(ask).Should().BeFalse();

    [Fact]
    public void Pack_QuestionWithoutMark_IsRefusedOnce() =>
        Problems("A hotline").Should().Be("TR1007 pack.json line 5 $.questions[0].ask: a question ends with a question mark");

    private static string Problems(string ask)
    {
        var text = Packs.Text("\"questions\": [\n { \"about\": \"statute\", \"name\": \"hotline\", \"ask\": \"" + ask
            + "\", \"answers\": [\"yes\", \"no\"], \"sources\": [ { \"source\": \"act\", \"place\": \"s. 1\" } ] } ]");
        try
        {
            GuidancePack.Read(Encoding.UTF8.GetBytes(text), "pack.json");
            return "";
        }
        catch (InvalidPackException wrong)
        {
            return wrong.Message;
        }
    }
}
