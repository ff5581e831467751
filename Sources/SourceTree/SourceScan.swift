import Diagnostics
import Foundation

/// One walk over the folders of a registry.
struct SourceScan {
  private(set) var entries: [SourceEntry] = []
  /// Those of the entries, in Unicode form NFC.
  private var paths: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private let start = FileStamp.now

  /// A folder that is still to be listed.
  private struct Folder {
    let location: String
    let path: String
  }

  /// Whether a name is no part of a registry: one that starts with `_` or `.`, and what editors leave beside a file while
  /// it is written or before it was (`name.md~`, `#name.md#`).
  static func ignores(_ name: [UInt8]) -> Bool {
    switch (name.first, name.last) {
    case (UInt8(ascii: "_"), _), (UInt8(ascii: "."), _), (_, UInt8(ascii: "~")), (UInt8(ascii: "#"), UInt8(ascii: "#")):
      true
    default: false
    }
  }

  mutating func registry(at root: String) {
    guard let boundary = try? FileSystem.realPath(of: root), (try? FileSystem.status(of: root + "/content")) != nil
    else {
      diagnostics.append(.missingContentFolder(in: root, at: Place(path: "content")))
      return
    }
    walk(Folder(location: boundary + "/content", path: "content"), within: boundary, origin: .registry)
    if (try? FileSystem.status(of: boundary + "/templates")) != nil {
      walk(Folder(location: boundary + "/templates", path: "templates"), within: boundary, origin: .registry)
    }
  }

  /// To be called after `registry(at:)`, whose files go before these.
  mutating func defaultTemplates(at folder: String) {
    do {
      let boundary = try FileSystem.realPath(of: folder)
      var defaults = SourceScan()
      defaults.walk(Folder(location: boundary, path: "templates"), within: boundary, origin: .defaultTemplates)
      diagnostics += defaults.diagnostics
      entries += defaults.entries.filter { !paths.contains($0.path) }
    } catch {
      diagnostics.append(.unreadableFolder(Place(path: "templates"), cause: .systemError(error.code)))
    }
  }

  private mutating func walk(_ top: Folder, within boundary: String, origin: SourceEntry.Origin) {
    guard isFolder(top) else { return }
    var pending = [top]
    while let folder = pending.popLast() {
      let names: [[UInt8]]
      do {
        names = try FileSystem.names(in: folder.location)
      } catch {
        diagnostics.append(.unreadableFolder(Place(path: folder.path), cause: .systemError(error.code)))
        continue
      }
      for bytes in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        if Self.ignores(bytes) { continue }
        guard let name = checkedName(bytes, in: folder) else { continue }
        let item = Folder(
          location: folder.location + "/" + name,
          path: folder.path + "/" + name.composed)
        if let found = visit(item, within: boundary, origin: origin) { pending.append(found) }
      }
    }
  }

  /// A top folder is taken as it is: a link there is told like any other.
  private mutating func isFolder(_ top: Folder) -> Bool {
    do {
      switch try FileSystem.status(of: top.location).kind {
      case .folder: return true
      case .link:
        diagnostics.append(.linkedFolder(at: Place(path: top.path)))
      case .file, .special:
        diagnostics.append(.unreadableFolder(Place(path: top.path), cause: .systemError(ENOTDIR)))
      }
    } catch {
      diagnostics.append(.unreadableFolder(Place(path: top.path), cause: .systemError(error.code)))
    }
    return false
  }

  private mutating func checkedName(_ bytes: [UInt8], in folder: Folder) -> String? {
    guard let name = String(validating: bytes, as: UTF8.self) else {
      let shown = String(decoding: bytes, as: UTF8.self)
      diagnostics.append(.fileNameNotUTF8(at: Place(path: folder.path + "/" + shown.withoutControls)))
      return nil
    }
    // Most names are ASCII, of which only the first signs and the last one are controls.
    if bytes.allSatisfy({ $0 > 0x1F && $0 < 0x7F }) { return name }
    let shown = name.withoutControls
    guard shown.unicodeScalars.elementsEqual(name.unicodeScalars) else {
      diagnostics.append(.fileNameWithControlCharacter(at: Place(path: folder.path + "/" + shown)))
      return nil
    }
    return name
  }

  /// Adds a file; gives a folder back to be listed.
  private mutating func visit(_ item: Folder, within boundary: String, origin: SourceEntry.Origin) -> Folder? {
    do {
      var location = item.location
      var status = try FileSystem.status(of: location)
      if status.kind == .link {
        location = try FileSystem.realPath(of: location)
        status = try FileSystem.status(of: location)
        guard location.utf8.starts(with: (boundary + "/").utf8) else {
          diagnostics.append(.linkOutsideRoot(target: location, at: Place(path: item.path)))
          return nil
        }
        guard status.kind != .folder else {
          diagnostics.append(.linkedFolder(at: Place(path: item.path)))
          return nil
        }
      }
      switch status.kind {
      case .folder: return item
      case .file:
        add(
          SourceEntry(
            path: item.path, size: status.size, origin: origin, location: location,
            stamp: status.stamp, isSettled: status.stamp.isSettled(at: start)))
      case .link, .special:
        diagnostics.append(.specialFile(at: Place(path: item.path)))
      }
    } catch {
      diagnostics.append(.unreadableFile(Place(path: item.path), cause: .systemError(error.code)))
    }
    return nil
  }

  private mutating func add(_ entry: SourceEntry) {
    guard paths.insert(entry.path).inserted else {
      diagnostics.append(.equivalentFileNames(entry.path, at: Place(path: entry.path)))
      return
    }
    entries.append(entry)
  }
}

extension String {
  /// In Unicode form NFC.
  fileprivate var composed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }

  /// The text with U+FFFD for control characters and for those that turn the direction of the line round.
  fileprivate var withoutControls: String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
