package import Diagnostics
import Foundation

/// Why a preview cannot be served.
package struct PreviewError: Error, Hashable, Sendable {
  package let bind: String
  package let port: Int
  /// An `errno`; `nil` where there is none.
  package let code: Int32?

  package var wording: Wording {
    switch code {
    case EADDRINUSE:
      Wording(
        fr: "le port \(port) est déjà pris, peut-être par un autre « mithaq serve » ; "
          + "essayez --port \(port == 65_535 ? port - 1 : port + 1), ou --port 0 pour un port libre",
        en: "port \(port) is taken, perhaps by another “mithaq serve”; "
          + "try --port \(port == 65_535 ? port - 1 : port + 1), or --port 0 for a free one")
    case EACCES:
      Wording(
        fr: "le port \(port) est réservé au système ; essayez --port 4000",
        en: "port \(port) is reserved for the system; try --port 4000")
    default:
      Wording(
        fr: "impossible d’écouter sur « \(bind) », port \(port) ; essayez --bind 127.0.0.1",
        en: "cannot listen on “\(bind)”, port \(port); try --bind 127.0.0.1")
    }
  }
}
