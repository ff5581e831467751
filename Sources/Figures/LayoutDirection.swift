/// Where reading starts: the first bar stands there. Digits are never mirrored.
package enum LayoutDirection: String, Hashable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}
