import Diagnostics
import Foundation
import Hummingbird
import HummingbirdCore
import Portal
import Publishing
import SourceTree

/// Tells one open page what happens to it, as server-sent events
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
struct LiveEvents: Sendable {
  let previewer: Previewer
  /// Of diagnostics.
  let messages: DiagnosticLanguage
  let path: PreviewPath
  let wording: PreviewWording
  /// The page and the revision that the browser shows.
  private var page: String
  private var revision: Int
  private var showsProblems: Bool
  /// The revision that was dealt with last.
  private var told: Int?

  /// - Parameter parameters: those of the address that the script asks for.
  init?(previewer: Previewer, messages: DiagnosticLanguage, parameters: FlatDictionary<Substring, Substring>) {
    guard let path = parameters["path"].flatMap({ PreviewPath(String($0)) }),
      let revision = parameters["revision"].flatMap({ Int($0) }), let page = parameters["page"]
    else { return nil }
    self.previewer = previewer
    self.messages = messages
    self.path = path
    self.page = String(page)
    self.revision = revision
    showsProblems = parameters["problems"] == "true"
    wording = PreviewWording(parameters["language"].map(String.init) ?? "")
  }

  struct Event: Sendable {
    let name: String
    let data: [String: Value]

    enum Value: Encodable, Sendable {
      case text(String)
      case number(Int)
      case list([String])

      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .list(let list): try container.encode(list)
        }
      }
    }

    /// As it goes over the line: JSON has no line ends outside its texts, and escapes them there.
    var text: String {
      get throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return "event: \(name)\ndata: \(String(decoding: try encoder.encode(data), as: UTF8.self))\n\n"
      }
    }
  }

  /// What to tell the page now that the site is in a state; nothing where it looks the same.
  mutating func events(for state: PreviewState) async -> [Event] {
    guard told != state.revision else { return [] }
    told = state.revision
    guard !state.isBroken else {
      showsProblems = true
      return [await problems(state)]
    }
    // What changed while there were mistakes counts as changed when they are mended.
    defer { revision = state.revision }
    var events: [Event] = []
    if showsProblems {
      showsProblems = false
      events.append(event("mended", state))
    }
    guard let site = state.site else { return events }
    let changes = state.changes(since: revision)
    let now: String
    do {
      now = try Self.mark(of: path, in: site, state)
    } catch {
      // What cannot be rendered now is told by the next reading.
      return events
    }
    if now != page {
      page = now
      if let changes, !changes.isEmpty, changes.allSatisfy(Self.isStyleSheet) {
        events.append(event("styles", state, ["names": .list(site.styleSheets)]))
      } else {
        events.append(event("reload", state))
      }
    } else if let changes, let other = site.page(of: changes, near: path), let title = Self.title(of: other) {
      let texts: [String: Event.Value] = [
        "href": .text("/" + RelativePath.encodedParts(of: Self.address(of: other))), "title": .text(title),
        "label": .text(wording.elsewhere), "language": .text(wording.language), "direction": .text(wording.direction),
        "close": .text(wording.close),
      ]
      events.append(event("elsewhere", state, texts))
    }
    return events
  }

  /// The browser need not be told of, but learns what to say when it connects again.
  func greeting(_ state: PreviewState) -> Event { event("current", state) }

  private func event(_ name: String, _ state: PreviewState, _ data: [String: Event.Value] = [:]) -> Event {
    Event(name: name, data: data.merging(["revision": .number(state.revision), "page": .text(page)]) { $1 })
  }

  private func problems(_ state: PreviewState) async -> Event {
    let list = ProblemList(diagnostics: state.diagnostics, language: messages, tree: await previewer.tree)
    return event(
      "problems", state,
      [
        "html": .text(list.overlay(wording)), "direction": .text(wording.direction),
        "language": .text(wording.language), "close": .text(wording.close), "open": .text(wording.open),
      ])
  }

  private static func isStyleSheet(_ path: String) -> Bool {
    path.hasPrefix("templates/assets/") && path.hasSuffix(".css")
  }

  /// What the page at a path is now, be it only the one that says that there is none.
  private static func mark(of path: PreviewPath, in site: PreviewSite, _ state: PreviewState) throws -> String {
    switch site.find(path) {
    case .output(let page), .nothing(let page?): PreviewMark(of: try page.render(), revision: state.revision).page
    case .folder, .nothing(nil): "none"
    }
  }

  /// Without `index.html`, as pages refer to each other.
  private static func address(of page: Output) -> String {
    page.path.text.hasSuffix("index.html") ? String(page.path.text.dropLast("index.html".count)) : page.path.text
  }

  /// What stands in the page's `<title>`; the markup in it is only that of characters.
  private static func title(of page: Output) -> String? {
    guard let bytes = try? page.render() else { return nil }
    let text = String(decoding: bytes.prefix(16_384), as: UTF8.self)
    guard let start = text.firstRange(of: "<title>"),
      let end = text[start.upperBound...].firstRange(of: "</title>")
    else { return nil }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(text[start.upperBound..<end.lowerBound])) { $0.replacing($1.0, with: $1.1) }
  }
}
