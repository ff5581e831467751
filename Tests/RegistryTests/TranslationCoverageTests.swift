import FrontMatter
import Registry
import Testing

@Suite("How far a site is translated")
struct TranslationCoverageTests {
  private typealias Text = LocalizedText.Translation

  private let fields = LocalizedFields(
    [
      LocalizedText([Text(language: "fr", text: "un"), Text(language: "ar", text: "واحد")]),
      LocalizedText([Text(language: "fr", text: "deux"), Text(language: "en", text: "two")]),
      LocalizedText("trois", in: "fr"),
      LocalizedText("four", in: "en"),
    ], in: "fr")

  @Test("a text counts where it has a value in the first language")
  func counted() {
    #expect(fields.count == 3)
    #expect(fields.translated(into: "ar") == 1 && fields.translated(into: "en") == 1)
    #expect(fields.translated(into: "zgh") == 0)
  }

  @Test("each text is in one state")
  func states() {
    var coverage = TranslationCoverage(language: "ar")
    coverage.add(fields, to: .partners)
    coverage.add(fields, declared: .machine, unreviewed: 3, to: .partners)
    coverage.add(fields, declared: .human, unreviewed: 3, to: .regions)
    coverage.add(1, .stale, to: .regions)
    #expect(coverage.counts[.partners]?.all == 6 && coverage.counts[.regions]?.all == 4)
    #expect(coverage.counts[.partners]?[.complete] == 1 && coverage.counts[.partners]?[.machine] == 1)
    #expect(coverage.counts[.regions]?[.unreviewed] == 1 && coverage.counts[.regions]?[.fallback] == 2)
    #expect(coverage.total.all == 10 && coverage.total[.fallback] == 6 && coverage.total[.stale] == 1)
    #expect(coverage.counts[.pages] == nil)
  }

  @Test("a share is rounded down, so that a hundred is said of what is whole alone")
  func share() {
    var coverage = TranslationCoverage(language: "ar")
    #expect(coverage.total.percent == nil && coverage.reaches(100))
    coverage.add(999, .complete, to: .pages)
    coverage.add(1, .fallback, to: .site)
    #expect(coverage.total.percent == 99)
    #expect(coverage.reaches(99) && !coverage.reaches(100))
  }

  @Test("what lacks most is the largest group that is not complete, the first of several alike")
  func mostLacking() throws {
    var coverage = TranslationCoverage(language: "ar")
    coverage.add(9, .complete, to: .partners)
    #expect(coverage.mostLacking == nil)
    coverage.add(2, .machine, to: .programmes)
    coverage.add(2, .unreviewed, to: .conventions)
    coverage.add(1, .fallback, to: .site)
    let most = try #require(coverage.mostLacking)
    #expect(most.kind == .programmes && most.state == .machine && most.count == 2)
  }
}
