import FrontMatter
import Localization
import Testing

@Suite("Delivered translations")
struct DeliveredTranslationsTests {
  private static let translations: [Language] = [.arabic, .english]

  @Test("have the keys and the comments of the French file, in its order", arguments: translations)
  func order(language: Language) throws {
    func outline(_ strings: DeliveredStrings) -> [String] {
      strings.file.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("reviewed:") }
        .map { $0.hasPrefix("#") ? String($0) : String($0.prefix { $0 != ":" }) }
    }
    #expect(try outline(DeliveredStrings(language)) == outline(DeliveredStrings(.french)))
  }

  @Test("have the placeholders of the French file", arguments: translations)
  func placeholders(language: Language) throws {
    let french = try Dictionary(
      uniqueKeysWithValues: DeliveredStrings(.french).items.compactMap(FileKey.init).map { ($0.rawValue, $0) })
    for key in try DeliveredStrings(language).items.compactMap(FileKey.init) where key.rawValue != "reviewed" {
      #expect(key.placeholders == french[key.rawValue]?.placeholders, "\(key.rawValue)")
      #expect(key.isCounted == french[key.rawValue]?.isCounted, "\(key.rawValue)")
    }
  }

  @Test("have every plural form of their language", arguments: translations)
  func forms(language: Language) throws {
    let categories = Set(language.pluralCategories.map(\.rawValue))
    for item in try DeliveredStrings(language).items {
      let forms = DeliveredStrings.texts(of: item)
      if forms[""] == nil { #expect(Set(forms.keys) == categories, "\(item.key)") }
    }
  }

  @Test("say that no native editor has read them", arguments: translations)
  func review(language: Language) throws {
    #expect(try !DeliveredStrings(language).strings.isReviewed)
    #expect(try DeliveredStrings(.french).strings.isReviewed)
  }

  @Test("have no marks of direction, and in Arabic no Latin punctuation of sentences", arguments: translations)
  func punctuation(language: Language) throws {
    for item in try DeliveredStrings(language).items {
      for text in DeliveredStrings.texts(of: item).values {
        #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl }, "\(item.key)")
        #expect(language != .arabic || !text.contains { ",;?“”\"'’٠١٢٣٤٥٦٧٨٩".contains($0) }, "\(item.key): \(text)")
      }
    }
  }
}
