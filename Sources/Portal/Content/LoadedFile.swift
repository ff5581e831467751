import Diagnostics
import Registry
import SourceTree

/// What one file gave.
enum LoadedFile: Sendable {
  case nothing
  /// A record that is there and could not be read as far as its id.
  case unreadable(String)
  case file(String)
  case vocabulary(String, Vocabulary, LocalizedFields)
  case record(String, ContentRecord?, SiteContent.Body, LocalizedFields)
  case translation(TranslatedBody, SiteContent.Body)
  /// A text in another language that is there and cannot be told which or of what.
  case unreadableTranslation(String)

  /// `SiteContent.Body.outside` of its text; `nil` for what has none.
  var outside: ContentHash? {
    switch self {
    case .record(_, _, let body, _), .translation(_, let body): body.outside
    case .nothing, .unreadable, .file, .vocabulary, .unreadableTranslation: nil
    }
  }
}

extension SiteContent {
  mutating func add(_ file: LoadedFile) {
    switch file {
    case .nothing: break
    case .unreadable(let path):
      unreadable.add(path)
      unreadablePaths.insert(path)
    case .file(let path): files.insert(path)
    case .vocabulary(let path, let vocabulary, let fields):
      vocabularies.append(vocabulary)
      self.fields[path] = fields
    case .translation(let translation, let body):
      bodies[translation.path] = body
      add(translation)
    case .unreadableTranslation(let path): unreadablePaths.insert(path)
    case .record(let path, let record, let body, let fields):
      bodies[path] = body
      self.fields[path] = fields
      if let record { records.append(record) } else { unreadable.add(path) }
    }
  }
}
