import Foundation

/// Whether the long tests run too, as `make prove` asks.
enum Proof {
  static let isAsked = ProcessInfo.processInfo.environment["MITHAQ_PROVE"] == "1"
}
