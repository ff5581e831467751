/// What stands before each line of an included template or an overridden block.
struct Indentation: Hashable {
  /// Whether the indentation of the routine's caller, known only while rendering, comes first. So it is for a partial
  /// that includes itself, each time further to the right.
  var isGrowing = false
  var bytes: [UInt8] = []

  func adding(_ more: [UInt8]) -> Indentation {
    Indentation(isGrowing: isGrowing, bytes: bytes + more)
  }
}
