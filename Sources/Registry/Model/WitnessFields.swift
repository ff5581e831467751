import Diagnostics
import FrontMatter

/// The long form of a witness.
struct WitnessFields: Record {
  let name: LocalizedText
  let source: Located<String>?

  static let keys: Set<String> = ["person", "organisation", "text", "source"]

  init?(reading reader: inout RecordReader) {
    let names = ["person", "organisation", "text"].map { reader.optional($0, .localizedText()) }
    source = reader.optional("source", .sourceReference)
    guard let name = names.compactMap({ $0 }).first else {
      reader.report(.witnessWithoutName(at: reader.place))
      return nil
    }
    self.name = name
  }
}
