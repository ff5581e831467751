extension Wording {
  /// The way out where a comma inside `{…}` has cut a number in two, and its tail passes for a key.
  static let numberCutByComma = Wording(
    fr:
      "entre accolades, une virgule sépare deux clés : écrivez le nombre sans virgule ni espace, par exemple 1250000 ou 1250.5",
    en: "inside braces a comma separates two keys: write the number without comma or space, such as 1250000 or 1250.5")
}

extension String {
  /// Whether a key can only be the tail of a number: digits, perhaps with a dot or spaces.
  var isCutNumber: Bool {
    unicodeScalars.contains { ("0"..."9").contains($0) }
      && unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0.properties.isWhitespace }
  }
}
