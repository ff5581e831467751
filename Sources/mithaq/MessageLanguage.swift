import ArgumentParser
import Diagnostics
import Portal
import SourceTree

/// `DiagnosticLanguage` as an argument.
enum MessageLanguage: String, ExpressibleByArgument, CaseIterable {
  case fr, en

  var language: DiagnosticLanguage { self == .fr ? .french : .english }

  /// The language asked for, else the registry's first one where Mithaq speaks it, else French.
  static func language(_ asked: MessageLanguage?, of tree: SourceTree) -> DiagnosticLanguage {
    asked?.language ?? PortalSite.firstLanguage(of: tree).flatMap(DiagnosticLanguage.init(rawValue:)) ?? .french
  }

  /// The same before the registry is read.
  static func language(_ asked: MessageLanguage?, root: String) -> DiagnosticLanguage {
    asked?.language ?? language(asked, of: SourceTree.scan(root: root, defaultTemplates: nil).value)
  }
}

extension ValidationError {
  init(_ wording: Wording, _ language: DiagnosticLanguage) { self.init(wording[language]) }
}
