import Diagnostics

/// The rules for an address that a page may link to; a strict part of RFC 3986 and RFC 3987.
enum WebAddress {
  /// What is wrong with an address, or `nil`.
  static func fault(of text: String) -> Wording? {
    if let fault = signFault(of: text) { return fault }
    guard let mark = text.firstRange(of: "://") else {
      if let scheme = scheme(of: text) { return refused(scheme) }
      return Wording(fr: "elle doit commencer par https:// ou http://", en: "it must begin with https:// or http://")
    }
    let scheme = text[..<mark.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return refused(scheme) }
    return hostFault(of: text[mark.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }

  /// The address with the scheme and the spaces put right, if that mends it.
  static func suggestion(for text: String) -> String? {
    guard text.utf8.count <= 2_000 else { return nil }
    let compact = withoutSpaces(text)
    if text.contains(where: \.isWhitespace), compact.ranges(of: "://").count > 1 { return nil }
    var candidates = [compact]
    if let mark = compact.firstRange(of: "//") {
      candidates.append("https://" + compact[mark.upperBound...])
    } else if let colon = compact.firstIndex(of: ":"), compact[..<colon].lowercased().hasPrefix("http") {
      candidates.append("https://" + compact[compact.index(after: colon)...].drop { $0 == "/" })
    } else if compact.contains("."), !compact.contains(":"), !compact.contains("@"), !compact.hasPrefix("/") {
      candidates.append("https://" + compact)
    }
    let scheme = scheme(of: compact)
    let isNearHTTP = scheme.map { $0 == "http" || NearMatch.of($0, in: ["https", "http"]) != nil } ?? true
    return isNearHTTP ? candidates.first { $0 != text && fault(of: $0) == nil } : nil
  }

  /// Spaces up to the end of the host are dropped, those after it are part of the path: `%20`.
  private static func withoutSpaces(_ text: String) -> String {
    let host = text.firstRange(of: "//")?.upperBound ?? text.startIndex
    let path = text[host...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? text.endIndex
    return text[..<path].filter { !$0.isWhitespace }
      + text[path...].map { $0.isWhitespace ? "%20" : String($0) }.joined()
  }

  private static func signFault(of text: String) -> Wording? {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ":", "/", ".", "-", "_": continue
      default: break
      }
      if scalar.properties.isWhitespace { return Wording(fr: "elle contient une espace", en: "it holds a space") }
      let isHidden = [.control, .format, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
      if isHidden { return Wording(fr: "elle contient un caractère invisible", en: "it holds an invisible character") }
      if "<>\"`{}|\\^".unicodeScalars.contains(scalar) {
        return Wording(fr: "elle contient le caractère \(scalar)", en: "it holds the character \(scalar)")
      }
    }
    return text.utf8.count > 2_000 ? Wording(fr: "elle est trop longue", en: "it is too long") : nil
  }

  /// The letters before a colon, in lower case, where they can be a scheme.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }) else {
      return nil
    }
    // `exemple.ma:8080` has a port, not a scheme.
    return name.contains(".") ? nil : name.lowercased()
  }

  private static func refused(_ scheme: String) -> Wording {
    Wording(
      fr: "« \(scheme): » n’est pas accepté, seulement https:// et http://",
      en: "`\(scheme):` is not accepted, only https:// and http://")
  }

  private static func hostFault(of authority: Substring) -> Wording? {
    if authority.contains("@") {
      return Wording(fr: "elle contient un nom d’utilisateur", en: "it holds a user name")
    }
    let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty else {
      return Wording(fr: "il manque le nom du site", en: "the name of the site is missing")
    }
    if parts.count == 2, !((UInt16(parts[1]) ?? 0) > 0 && parts[1].allSatisfy(\.isNumber)) {
      return Wording(fr: "le port n’est pas un nombre", en: "the port is no number")
    }
    let labels = (host.hasSuffix(".") ? host.dropLast() : host).split(separator: ".", omittingEmptySubsequences: false)
    let isHost = labels.allSatisfy { label in
      !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
    return isHost ? nil : Wording(fr: "le nom du site n’est pas valable", en: "the name of the site is not valid")
  }
}
