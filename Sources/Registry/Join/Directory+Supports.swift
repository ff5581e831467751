import Diagnostics
import FrontMatter

extension Directory {
  /// Tells of paths in `supports` that name no fact of the record: `key`, `key.id`, `key.id.field`.
  ///
  /// - Parameters:
  ///   - fields: the keys of the record, one of those in `RecordKeys`.
  ///   - items: the ids of the items that a key holds.
  func check(
    supports sources: [Source], fields: [String: ValueShape], items: (_ key: String) -> [String] = { _ in [] }
  ) -> [Diagnostic] {
    sources.flatMap(\.supports).compactMap { check($0, fields: fields, items: items) }
      + sources.flatMap { repeated($0.supports) }
  }

  private func check(
    _ path: Located<String>, fields: [String: ValueShape], items: (_ key: String) -> [String]
  ) -> Diagnostic? {
    if fields[path.value] != nil { return nil }
    let parts = path.value.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard let shape = fields[parts[0]] else {
      return .unknownFact(path.value, near: NearMatch.of(parts[0], in: fields.keys), at: path.place)
    }
    guard parts.count > 1 else { return nil }
    let ids = items(parts[0])
    guard ids.contains(parts[1]) else {
      let near = NearMatch.of(parts[1], in: ids).map { "\(parts[0]).\($0)" }
      return .unknownFact(path.value, near: near, at: path.place)
    }
    guard parts.count > 2 else { return nil }
    let itemFields = shape.itemFields
    guard itemFields[parts[2]] != nil else {
      let near = NearMatch.of(parts[2], in: itemFields.keys).map { "\(parts[0]).\(parts[1]).\($0)" }
      return .unknownFact(path.value, near: near, at: path.place)
    }
    return nil
  }
}

/// The keys of each kind of record with the shapes of their values, recorded once.
enum RecordKeys {
  static let region = ValueShape.of(Region.self).fields
  static let partner = ValueShape.of(Partner.self).fields
  static let programme = ValueShape.of(Programme.self).fields
  static let instrument = ValueShape.of(Instrument.self).fields
  static let convention = ValueShape.of(Convention.self).fields
}
