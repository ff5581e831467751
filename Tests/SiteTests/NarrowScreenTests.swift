import Foundation
import TestSupport
import Testing

/// Pages on a telephone, in a browser.
@Suite("Narrow screens")
struct NarrowScreenTests {
  /// One page of each kind: the longest of those whose paths differ by names alone.
  private static func sample(of site: BuiltSite) -> [String] {
    let portals = Set(site.files.keys.compactMap { $0.firstMatch(of: /^([^\/]{3,})\/conventions\//)?.output.1 })
    var longest: [String: (path: String, size: Int)] = [:]
    for (path, html) in site.pages where html.contains("<main") {
      var parts = path.split(separator: "/").dropLast()
      let isRegional = parts.first.map(portals.contains) ?? false
      if isRegional { parts = parts.dropFirst() }
      let language = parts.first.flatMap { ["ar", "en"].contains($0) ? String($0) : nil }
      if language != nil { parts = parts.dropFirst() }
      let kind = "\(isRegional && parts.isEmpty) \(parts.first ?? "") \(parts.count) \(language ?? "")"
      if html.utf8.count > longest[kind]?.size ?? 0 { longest[kind] = (path, html.utf8.count) }
    }
    return longest.values.map(\.path).sorted()
  }

  /// Frames every page in both widths and writes what is wrong in place of the frames.
  private static let measuring = """
    <script>
    onload = () => {
      const found = [];
      let measured = 0;
      for (const frame of document.querySelectorAll("iframe")) {
        const page = frame.contentDocument.documentElement;
        const name = frame.dataset.path + " in " + frame.width + ": ";
        if (frame.contentDocument.querySelector("main") && page.clientWidth == frame.width) measured++;
        if (page.scrollWidth > page.clientWidth) found.push(name + "the page is " + page.scrollWidth + " wide");
        for (const part of page.querySelectorAll("main div, main table")) {
          const scrolls = getComputedStyle(part).overflowX == "auto" && part.scrollWidth > part.clientWidth;
          if (scrolls && part.className != "fig-frame") {
            found.push(name + part.localName + "." + part.className + " is " + part.scrollWidth + " wide");
          } else if (scrolls && (part.tabIndex < 0 || !part.ariaLabel)) {
            found.push(name + part.className + " scrolls out of reach of the keyboard");
          }
        }
      }
      document.body.innerHTML = "<pre>measured " + measured + "\\n" + found.join("\\n") + "</pre>";
    };
    </script>
    """

  private static func faults(of site: BuiltSite, _ paths: [String], widths: [Int]) async throws -> [Substring] {
    let folder = try TemporaryFolder()
    for (path, text) in site.files where paths.contains(path) || path.hasSuffix(".css") {
      try folder.write(text, to: path)
    }
    let frames = paths.flatMap { path in
      widths.map { "<iframe width=\"\($0)\" height=\"800\" data-path=\"\(path)\" src=\"\(path)\"></iframe>\n" }
    }
    try folder.write(
      "<!DOCTYPE html><meta charset=\"utf-8\">" + frames.joined() + measuring, to: "measured.html")
    let result = try await Browser().load(folder.path(of: "measured.html"))
    let report = try #require(
      result.output.firstMatch(of: /<pre>measured (\d+)\n([^<]*)<\/pre>/),
      "\(result.output.suffix(500))\(result.errors)")
    #expect(report.output.1 == String(paths.count * widths.count))
    return report.output.2.split(separator: "\n")
  }

  @Test("no page is wider than a telephone, and tables do not scroll")
  func french() async throws {
    let site = try await BuiltSite.example.value
    let paths = Self.sample(of: site).filter { !$0.contains(/(^|\/)(ar|en)\//) }
    #expect(paths.count > 30)
    #expect(try await Self.faults(of: site, paths, widths: [390, 320]) == [])
  }

  @Test("nor is one from right to left")
  func arabic() async throws {
    let site = try await BuiltSite.example.value
    let paths = Self.sample(of: site).filter { $0.contains(/(^|\/)ar\//) }
    #expect(paths.count > 30)
    #expect(try await Self.faults(of: site, paths, widths: [360]) == [])
  }
}
