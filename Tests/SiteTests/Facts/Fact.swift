/// A fact that the example registry must show.
struct Fact: Sendable, CustomStringConvertible {
  /// Its number among the facts of its dispatch, with a letter where it is shown in several ways; C and D number what
  /// other sources add to the first and the second.
  let number: String
  let what: String
  /// The path of the page below the output folder.
  let page: String
  /// What the page must say, or the address that it must link to.
  let text: String

  var description: String { "fact \(number), \(what): “\(text)”" }
}
