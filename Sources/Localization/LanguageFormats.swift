/// All that writing in one language needs, made once for a build.
///
/// A class because every page holds it and nothing changes it.
package final class LanguageFormats: Sendable {
  package let strings: InterfaceStrings
  package let numbers: NumberFormat
  package let dates: DateFormat
  package let lists: ListFormat
  package let names: NameOrder

  package init(_ strings: InterfaceStrings) {
    self.strings = strings
    numbers = strings.numbers
    dates = DateFormat(strings)
    lists = ListFormat(strings)
    names = NameOrder(strings.language)
  }

  package var language: Language { strings.language }
}
