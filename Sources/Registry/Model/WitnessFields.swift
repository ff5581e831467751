import Diagnostics
import FrontMatter

/// The long form of a witness.
struct WitnessFields: Record {
  let name: LocalizedText
  let source: Located<String>?

  private static let names = ["person", "organisation", "text"]
  static let keys = Set(names + ["source"])

  init?(reading reader: inout RecordReader) {
    let names = Self.names.map { reader.optional($0, .localizedText()) }
    source = reader.optional("source", .sourceReference)
    if Self.names.count(where: { reader.place(of: $0) != nil }) != 1 {
      reader.report(.witnessNotNamedOnce(at: reader.place))
    }
    guard let name = names.compactMap({ $0 }).first else { return nil }
    self.name = name
  }
}
