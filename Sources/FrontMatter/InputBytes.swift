import Diagnostics

/// The bytes of a file, checked to be text before anything reads them.
struct InputBytes {
  /// The most bytes of a file.
  static let limit = 4 * 1024 * 1024

  /// The bytes after the BOM, if there is one.
  let text: Range<Int>
  /// What makes the whole file unreadable; the first such byte only.
  let diagnostics: [Diagnostic]
  private let bytes: [UInt8]
  private let path: String

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    text = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count
    diagnostics = Self.check(bytes, path: path)
  }

  private static func check(_ bytes: [UInt8], path: String) -> [Diagnostic] {
    if bytes.count > limit { return [.fileTooLarge(limit: limit, at: Place(path: path))] }
    func place(_ offset: Int) -> Place { Place(path: path, range: offset..<offset + 1) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return [.utf16(at: Place(path: path, range: 0..<2))]
    }
    if let offset = UTF8Validation.firstInvalidByte(of: bytes) {
      return [.invalidUTF8(byte: bytes[offset], likely: windows1252(bytes[offset]), at: place(offset))]
    }
    return bytes.firstIndex(of: 0).map { [.nulByte(place($0))] } ?? []
  }

  /// The first character of a stretch that YAML 1.1 section 5.1 does not allow in a file, or that turns the direction
  /// of writing.
  func controlCharacters(in stretch: Range<Int>) -> [Diagnostic] {
    guard diagnostics.isEmpty else { return [] }
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let byte = bytes[index]
      if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F {
        return [.controlCharacter(Unicode.Scalar(byte), at: Place(path: path, range: index..<index + 1))]
      }
      if byte == 0xC2, bytes[index + 1] < 0xA0, bytes[index + 1] != 0x85 {
        let scalar = Unicode.Scalar(bytes[index + 1])
        return [.controlCharacter(scalar, at: Place(path: path, range: index..<index + 2))]
      }
      if DirectionMarks.isOverride(bytes, at: index) { return [directionMark(at: index)] }
      if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        let scalar: Unicode.Scalar = bytes[index + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}"
        return [.controlCharacter(scalar, at: Place(path: path, range: index..<index + 3))]
      }
      index += 1
    }
    return []
  }

  /// The first mark in a Markdown text that turns the direction of writing and is not closed in its paragraph.
  func directionMarks(inBody stretch: Range<Int>) -> [Diagnostic] {
    DirectionMarks.firstRefused(inBody: stretch, of: bytes).map { [directionMark(at: $0)] } ?? []
  }

  private func directionMark(at index: Int) -> Diagnostic {
    let range = index..<index + 3
    let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    return .controlCharacter(scalar, at: Place(path: path, range: range))
  }

  /// The letter of a byte in Windows-1252, for the letters of French.
  private static func windows1252(_ byte: UInt8) -> Character? {
    switch byte {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: Character(Unicode.Scalar(byte))
    case 0x92: "’"
    case 0x9C: "œ"
    case 0xAB: "«"
    case 0xBB: "»"
    case 0xB0: "°"
    default: nil
    }
  }
}
