import Foundation
import TestSupport
import Testing

@Suite("The site that is compared with a rival's")
struct ComparisonTests {
  @Test("its templates are right, so that the benchmark runs")
  func templates() async throws {
    let site = try SiteFixture()
    let templates = TestData.package.appending(path: "Benchmarks/Comparison/templates").resolvingSymlinksInPath()
    try FileManager.default.copyItem(atPath: templates.path, toPath: site.root + "/templates")
    let result = try await site.check()
    #expect(result.status == 0, "\(result.errors)")
  }
}
