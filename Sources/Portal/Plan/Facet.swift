import Diagnostics
import EDTF
import FrontMatter
import Registry

/// By what the conventions of a portal are divided into lists. The raw value is the folder of the lists.
enum Facet: String, CaseIterable, Sendable {
  case year = "annees"
  case theme = "themes"
  case status = "statuts"
  case audience = "publics"
  case goal = "odd"

  /// The values of a convention; none where the record says nothing.
  func values(of convention: Convention) -> [String] {
    switch self {
    case .year: convention.dates.yearSigned.map { [String($0)] } ?? []
    case .theme: convention.themes.map(\.value)
    case .status: [convention.status.rawValue]
    case .audience: convention.audiences.map(\.value)
    case .goal:
      convention.goals.map { String($0.value.prefix { $0 != "." }) }.reduce(into: []) { goals, goal in
        if !goals.contains(goal) { goals.append(goal) }
      }
    }
  }

  /// The latest year first; codes in the order of their vocabulary.
  fileprivate func isOrdered(_ left: String, _ right: String, _ vocabularies: Vocabularies) -> Bool {
    switch self {
    case .year: left > right
    case .goal: (Int(left) ?? 0, left) < (Int(right) ?? 0, right)
    case .theme, .status, .audience:
      (position(of: left, vocabularies), left) < (position(of: right, vocabularies), right)
    }
  }

  private func position(of code: String, _ vocabularies: Vocabularies) -> Int {
    vocabulary.flatMap { vocabularies[$0]?.position(of: code) } ?? 0
  }

  var vocabulary: VocabularyName? {
    switch self {
    case .year: nil
    case .theme: .theme
    case .status: .conventionStatus
    case .audience: .audience
    case .goal: .sdg
    }
  }
}

/// The conventions with one value of a facet, or with none.
struct FacetGroup: Sendable {
  /// `nil` for those of which the record says nothing.
  let value: String?
  /// The latest first.
  var conventions: [ID<Convention>]

  /// The last part of the address.
  var slug: String { value.map(Self.slug) ?? Self.unknownSlug }

  static let unknownSlug = "non-renseigne"

  static func slug(of value: String) -> String {
    value.utf8.contains(UInt8(ascii: "_")) ? value.replacing("_", with: "-") : value
  }

  /// The groups of all facets, in the order in which pages list them; those without a value last.
  static func groups(_ conventions: [Convention], _ vocabularies: Vocabularies) -> [Facet: [FacetGroup]] {
    Dictionary(uniqueKeysWithValues: Facet.allCases.map { ($0, groups(of: $0, conventions, vocabularies)) })
  }

  /// The groups of one facet, in the same order.
  static func groups(
    of facet: Facet, _ conventions: [Convention], _ vocabularies: Vocabularies
  ) -> [FacetGroup] {
    var found: [String: [ID<Convention>]] = [:]
    var silent: [ID<Convention>] = []
    for convention in conventions {
      let values = facet.values(of: convention)
      if values.isEmpty { silent.append(convention.id.value) }
      for value in values { found[value, default: []].append(convention.id.value) }
    }
    let groups = found.sorted { facet.isOrdered($0.key, $1.key, vocabularies) }
      .map { FacetGroup(value: $0.key, conventions: $0.value) }
    return groups + (silent.isEmpty ? [] : [FacetGroup(value: nil, conventions: silent)])
  }
}
