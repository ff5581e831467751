import Diagnostics
import Foundation
package import FrontMatter

/// The people who signed, known by one id across all files.
package struct People: Sendable {
  private let names: [String: Located<LocalizedText>]

  /// Reports one id with two names (an error) and two ids with one name (a warning).
  init(of conventions: [Convention], diagnostics: inout [Diagnostic]) {
    var names: [String: Located<LocalizedText>] = [:]
    var ids: [String: Located<String>] = [:]
    for signatory in conventions.flatMap(\.signatories) {
      if let known = names[signatory.id.value] {
        if known.value != signatory.person.value, !known.value.isMissing, !signatory.person.value.isMissing {
          diagnostics.append(
            .personWithTwoNames(signatory.id.value, at: signatory.person.place, first: known.place))
        }
        continue
      }
      names[signatory.id.value] = signatory.person
      let folded = Slugs.fold(signatory.person.value["fr"] ?? signatory.person.value["en"] ?? "")
      guard !folded.isEmpty else { continue }
      if let known = ids[folded] {
        diagnostics.append(
          .nameWithTwoPeople(known.value, signatory.id.value, at: signatory.id.place, first: known.place))
      } else {
        ids[folded] = signatory.id
      }
    }
    self.names = names
  }

  package func name(of id: String) -> LocalizedText? { names[id]?.value }

  var ids: Dictionary<String, Located<LocalizedText>>.Keys { names.keys }
}
