import Diagnostics
import Foundation
import Testing

/// A diagnostic that no broken site can show, or not on every machine, with the test of one stage that shows it.
struct UnitTestedDiagnostic: Sendable, CustomTestStringConvertible {
  let id: DiagnosticID
  /// The path of the test below `Tests/`.
  let test: String

  var testDescription: String { id.rawValue }

  func testText() throws -> String {
    let file = TestData.folder.deletingLastPathComponent().appending(path: test)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  static let all = [
    UnitTestedDiagnostic(id: .damagedManifest, test: "PublishingTests/StandingFileTests.swift"),
    UnitTestedDiagnostic(id: .duplicateOutput, test: "PublishingTests/OutputCollisionTests.swift"),
    UnitTestedDiagnostic(id: .invalidFileName, test: "SourceTreeTests/SourceTreeTests.swift"),
    UnitTestedDiagnostic(id: .missingAsset, test: "SiteTests/DamagedInstallationTests.swift"),
    UnitTestedDiagnostic(id: .missingTemplate, test: "SiteTests/DamagedInstallationTests.swift"),
    UnitTestedDiagnostic(id: .outputInsideOutput, test: "PublishingTests/OutputCollisionTests.swift"),
    UnitTestedDiagnostic(id: .specialFile, test: "SourceTreeTests/SourceReadingTests.swift"),
    UnitTestedDiagnostic(id: .templateTooDeep, test: "TemplatingTests/TemplateSyntaxTests.swift"),
    UnitTestedDiagnostic(id: .templateTooLarge, test: "TemplatingTests/TemplateNamesTests.swift"),
    UnitTestedDiagnostic(
      id: .unknownInterfaceText, test: "LocalizationTests/InterfaceStringsDiagnosticsTests.swift"),
  ]
}
