using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.Reporting;

public sealed class MarkdownTextTests
{
    /// <summary>Readers of Markdown make links of addresses by themselves; in code they make none.</summary>
    [Theory]
    [InlineData("see http://evil.test/a?b=c&d=e_f.", "see `http://evil.test/a?b=c&d=e_f`.")]
    [InlineData("HTTPS://evil.test", "`HTTPS://evil.test`")]
    [InlineData("(ftp://evil.test/x)", "(`ftp://evil.test/x`)")]
    [InlineData("a+b.c://evil", "`a+b.c://evil`")]
    [InlineData("//evil.test is one", "`//evil.test` is one")]
    [InlineData("www.evil.test, Www.evil.test!", "`www.evil.test`, `Www.evil.test`\\!")]
    [InlineData("\"www.evil.test\"", "\"`www.evil.test`\"")]
    [InlineData("mail evil@evil.test; or 'a.b+c@evil.test'", "mail `evil@evil.test`; or `'a.b+c@evil.test`'")]
    [InlineData("mailto:evil@evil.test", "`mailto:evil@evil.test`")]
    [InlineData("xmpp:evil", "`xmpp:evil`")]
    [InlineData("*evil@evil.test*", "`*evil@evil.test`\\*")]
    [InlineData("[a](http://evil.test)", "\\[a\\](`http://evil.test`)")]
    [InlineData("<http://evil.test>", "\\<`http://evil.test>`")]
    [InlineData("http://evil.test|x", "`http://evil.test`\\|x")]
    [InlineData("`code` then http://evil.test", "`code` then `http://evil.test`")]
    [InlineData("`http://evil.test` is code", "`http://evil.test` is code")]
    [InlineData("an odd ` then http://evil.test`x", "an odd ` then http://evil.test`x")]
    [InlineData("a ` b http://evil.test", "a \\` b `http://evil.test`")]
    [InlineData("`x`evil@evil.test", "`x``evil@evil.test`")]
    public void Escape_Address_IsCode(string text, string escaped) => MarkdownText.Escape(text).Should().Be(escaped);

    [Theory]
    [InlineData("s. 4(2), art. 14(5)")]
    [InlineData("and/or 1/2")]
    [InlineData("the price @ market")]
    [InlineData("nationalLaw.state of the law")]
    [InlineData("http: nothing")]
    public void Escape_WhatIsNoAddress_StaysAsItIs(string text) => MarkdownText.Escape(text).Should().Be(text);
}
