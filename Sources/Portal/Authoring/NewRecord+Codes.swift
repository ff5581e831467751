import Diagnostics
import FrontMatter
import Registry

/// What a new record refers to has to be there.
extension NewRecord {
  /// What is wrong with the codes given, in the order of the options. What a file that cannot be read may hold is let
  /// through: `mithaq check` tells of that file.
  func unknownCodes(in content: SiteContent) -> [Wording] {
    switch self {
    case .convention(let convention):
      unknown(regions: convention.regions, in: content) + unknown(parties: convention.parties, in: content)
        + unknown(convention.themes, of: .theme, option: "--theme", in: content)
    case .partner(_, let kind): unknown([kind], of: .partnerKind, option: "--kind", in: content)
    case .programme(_, let scope, let regions):
      Self.unknown([scope], option: "--scope", among: ProgrammeScope.allCases.map(\.rawValue))
        + unknown(regions: regions, in: content)
    }
  }

  private func unknown(regions: [String], in content: SiteContent) -> [Wording] {
    let known = content.records.compactMap { record -> String? in
      if case .region(let region) = record { region.id.value.rawValue } else { nil }
    }
    return Self.unknown(
      regions.filter { !content.unreadable.mayHold(ID<Region>($0)) }, option: "--region", among: known)
  }

  private func unknown(parties: [String], in content: SiteContent) -> [Wording] {
    let known = content.records.compactMap { record -> String? in
      if case .partner(let partner) = record { partner.id.value.rawValue } else { nil }
    }
    return Self.unknown(
      parties.filter { !content.unreadable.mayHold(ID<Partner>($0)) }, option: "--party", among: known)
  }

  private func unknown(
    _ codes: [String], of vocabulary: VocabularyName, option: String, in content: SiteContent
  ) -> [Wording] {
    guard !content.unreadable.mayHold(vocabulary: vocabulary.rawValue) else { return [] }
    let terms = content.vocabularies.first { $0.name.value == vocabulary.rawValue }?.terms ?? []
    return Self.unknown(codes, option: option, among: terms.map(\.code.value))
  }

  private static func unknown(_ codes: [String], option: String, among known: [String]) -> [Wording] {
    let known = Set(known)
    return codes.filter { !known.contains($0) }.map { code in
      let near = NearMatch.of(code, in: known)
      return Wording(
        fr: "\(option) : le registre n’a pas « \(code) »" + (near.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""),
        en: "\(option): the registry has no “\(code)”" + (near.map { "; did you mean “\($0)”?" } ?? ""))
    }
  }
}
