/// A byte range in an input file.
package struct Place: Hashable, Sendable {
  /// The path below the root of the site, with `/` between its parts.
  package let path: String
  /// UTF-8 bytes from the start of the file; empty for "here, between two bytes".
  package let range: Range<Int>

  package init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// A file as a whole: points at its first byte.
  package init(path: String) {
    self.init(path: path, range: 0..<0)
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.path, left.range.lowerBound, left.range.upperBound)
      < (right.path, right.range.lowerBound, right.range.upperBound)
  }
}

/// A value with the place where its author wrote it.
package struct Located<Value> {
  package let value: Value
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
