/// A byte range in an input file.
public struct Place: Codable, Hashable, Sendable {
  /// The path below the root of the site, with `/` between its parts.
  public let path: String
  /// UTF-8 bytes from the start of the file; empty for "here, between two bytes".
  public let range: Range<Int>

  public init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// A file as a whole: points at its first byte.
  public init(path: String) {
    self.init(path: path, range: 0..<0)
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    (left.path, left.range.lowerBound, left.range.upperBound)
      < (right.path, right.range.lowerBound, right.range.upperBound)
  }
}

/// A value with the place where its author wrote it.
public struct Located<Value> {
  public let value: Value
  public let place: Place

  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
