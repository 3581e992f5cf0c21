import PassageSearch
import Testing

@Suite struct HTMLPageTests {
  private func outline(_ html: String) throws -> [String] {
    try ReadingResult.of("a.html", html).only.outline
  }

  private let page = """
    <!DOCTYPE html><html><head><title>t</title><style>p { color: red }</style></head>
    <body class="has-sidebar">
    <header><a href="/">The Daily Sample</a><p>News that fits</p></header>
    <nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul></nav>
    <div class="cookie-banner"><p>We use cookies to improve your experience on this site.</p></div>
    <main>
      <article>
        <header><h1>Bridge&nbsp;destroyed</h1><p>By a reporter</p></header>
        <p>The bridge over the <b>riv</b>er was
           destroyed on Friday&#8217;s retreat &mdash; officials said.</p>
        <h2>Background</h2>
        <ul><li>First <i>point</i></li><li>Second point</li></ul>
        <blockquote>“We saw it,” a witness said.</blockquote>
        <script>var p = "<p>not text</p>";</script>
        <div class="shareButtons"><p>Share this on all networks</p></div>
        <p>Line one<br>line two<br><br>After two breaks</p>
      </article>
      <section class="related"><h2>Read also</h2><ul>
        <li><a href="/1">Another story</a></li><li><a href="/2">One more</a></li></ul></section>
    </main>
    <aside><p>Most read</p></aside>
    <form><p>Sign up</p><input name="q"><button>Go</button></form>
    <footer><p>All rights reserved</p></footer>
    </body></html>
    """

  @Test func `the report is kept and the furniture is dropped`() throws {
    #expect(
      try outline(page) == [
        "h Bridge destroyed", "p By a reporter",
        "p The bridge over the river was destroyed on Friday’s retreat — officials said.",
        "h Background", "l First point", "l Second point", "p “We saw it,” a witness said.",
        "p Line one\nline two", "p After two breaks",
      ])
  }

  @Test func `blocks are parted by blank lines in the text`() throws {
    let document = try ReadingResult.of("a.html", "<h1>One</h1>two<div>three</div>").only
    #expect(document.string == "One\n\ntwo\n\nthree")
    #expect(document.outline == ["h One", "p two", "p three"])
  }

  @Test func `lists of links are dropped and links in prose are kept`() throws {
    let html = """
      <ul><li><a href=a>Home</a></li><li><a href=b>About us</a></li></ul>
      <p>The <a href=c>ministry</a> confirmed the withdrawal.</p>
      <h3>See also</h3><p><a href=d>An older report</a></p>
      """
    #expect(try outline(html) == ["p The ministry confirmed the withdrawal."])
  }

  @Test func `a page that is nothing but links keeps them`() throws {
    #expect(
      try outline("<ul><li><a href=a>One report</a><li><a href=b>Another</a></ul>")
        == ["l One report", "l Another"])
  }

  @Test func `rules give way when they would leave next to nothing`() throws {
    #expect(
      try outline("<div id=sidebar><p>The whole report.</p></div>") == ["p The whole report."])
    #expect(try outline("<form action=x><p>The report.</p></form>") == ["p The report."])
    #expect(try outline("<header><h1>Title</h1></header>") == ["h Title"])
  }

  @Test func `hidden elements are dropped`() throws {
    let html = """
      <p>Seen</p><p hidden>a</p><p style="Display: none">b</p><p aria-hidden=true>c</p>
      <div role=navigation>d</div><noscript>e</noscript><template><p>f</p></template>
      """
    #expect(try outline(html) == ["p Seen"])
  }

  @Test func `text without any tag, and tags that never close, are read`() throws {
    #expect(try outline("Just words & more") == ["p Just words & more"])
    #expect(
      try outline("<p>One<p>Two<ul><li>Three<li>Four") == ["p One", "p Two", "l Three", "l Four"])
    #expect(try outline("<table><tr><td>A<td>B</table>") == ["p A", "p B"])
  }

  @Test func `soft hyphens vanish and broken references stay as they are`() throws {
    #expect(
      try outline("<p>with&shy;drew and with\u{AD}drew AT&T &unknown; &amp;lt; 5 < 6 &#x41;</p>")
        == ["p withdrew and withdrew AT&T &unknown; &lt; 5 < 6 A"])
  }

  @Test func `nesting beyond reason is rejected`() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "x"
    #expect(try ReadingResult.of("a.html", deep).reasons == [.tooDeep])
    let bearable = String(repeating: "<b>", count: 1000) + "x"
    #expect(try ReadingResult.of("a.html", bearable).only.string == "x")
  }

  @Test func `a tag with thousands of attributes is rejected, long text is not`() throws {
    let names = (0..<30_000).map { "a\($0)=b" }.joined(separator: " ")
    #expect(try ReadingResult.of("a.html", "<p>x</p><p \(names)>y</p>").reasons == [.tooLarge])
    #expect(try ReadingResult.of("a.html", "<p>5 < 6 \(names)</p>").documents.count == 1)
  }

  @Test func `pages are read on several threads at once`() async throws {
    let page = page
    let expected = try outline(page)
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<16 {
        group.addTask { try ReadingResult.of("a.html", page).only.outline }
      }
      for try await outline in group { #expect(outline == expected) }
    }
  }
}
