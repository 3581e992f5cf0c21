import PassageSearch
import Testing

@Suite struct HTMLHeadTests {
  private func fields(_ head: String, _ body: String = "<p>Text</p>") throws -> DocumentFields {
    try ReadingResult.of(
      "a.html", "<html lang=uk><head>\(head)</head><body>\(body)</body></html>"
    ).only.fields
  }

  @Test func `the usual tags give title, date, source, address, language and author`() throws {
    let fields = try fields(
      """
      <title>Bridge &amp; river | Sample</title>
      <meta property="og:title" content="Bridge &amp; river">
      <meta property="og:site_name" content="Sample Agency">
      <meta property="article:published_time" content="2022-11-11T09:30:00+02:00">
      <meta name="author" content="Staff">
      <link rel="canonical" href="https://example.org/a">
      """)
    #expect(fields.title == "Bridge & river")
    #expect(fields.source == "Sample Agency")
    #expect(fields.published == "2022-11-11T09:30:00+02:00")
    #expect(fields.author == "Staff")
    #expect(fields.url == "https://example.org/a")
    #expect(fields.lang == "uk")
  }

  @Test func `JSON-LD gives what the tags do not`() throws {
    let fields = try fields(
      """
      <title>Page</title>
      <script type="application/ld+json">
      {"@graph": [{"@type": "WebSite", "name": "x"},
       {"@type": "NewsArticle", "headline": "The headline", "datePublished": "2022-11-10",
        "author": [{"name": "One"}, {"name": "Two"}], "publisher": {"name": "Agency"}}]}
      </script><script type="application/ld+json">{broken</script>
      """)
    #expect(fields.title == "The headline")
    #expect(fields.published == "2022-11-10")
    #expect(fields.author == "One; Two")
    #expect(fields.source == "Agency")
  }

  @Test func `the article's time comes before those of teasers`() throws {
    let fields = try fields(
      "<title> Two\n words </title>",
      """
      <p>x</p><time datetime="2020-01-01">t</time>
      <article><time datetime="2022-11-09T10:00Z">t</time><p>Text</p></article>
      """)
    #expect(fields.title == "Two words")
    #expect(fields.published == "2022-11-09T10:00Z")
  }

  @Test func `a date that is none is passed over for the next`() throws {
    let fields = try fields(
      """
      <meta property="article:published_time" content="soon"><meta name="date" content="11.11.2022">
      """)
    #expect(fields.published == "2022-11-11")
  }

  @Test func `the first heading stands in for a missing title`() throws {
    #expect(try fields("", "<h1>Heading</h1><p>Text</p>").title == "Heading")
    #expect(try fields("").title == nil)
  }
}
