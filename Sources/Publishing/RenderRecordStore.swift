import Foundation
import SourceTree

/// Keeps the record of an output folder in the state folder, as lines of text with a checksum. It may be deleted, be of
/// another machine or be damaged: what cannot be believed is as good as nothing.
struct RenderRecordStore {
  /// In the state folder.
  let path: String

  /// What the first line starts with; another format has another number.
  private static let mark = "mithaq-rendered 1 "

  func load() -> RenderRecord {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), data.starts(with: Self.mark.utf8) else {
      return RenderRecord()
    }
    let bytes = Array(data)
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return RenderRecord() }
    let rest = Array(bytes[(end + 1)...])
    guard String(decoding: bytes[Self.mark.utf8.count..<end], as: UTF8.self) == ContentHash(of: rest).hex else {
      return RenderRecord()
    }
    return read(String(decoding: rest, as: UTF8.self)) ?? RenderRecord()
  }

  private func read(_ text: String) -> RenderRecord? {
    var record = RenderRecord()
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)[
      ...]
    guard let inputs = lines.popFirst(), let memo = lines.popFirst() else { return nil }
    if !inputs.isEmpty { record.note = BuildNote(inputs: String(inputs), memo: String(memo)) }
    for line in lines where !line.isEmpty {
      let fields = line.utf8.split(separator: UInt8(ascii: "\t")).map(Substring.init)
      guard fields.count == 4, let stamp = FileStamp(text: fields[1]),
        let path = try? OutputPath(validating: String(fields[3]))
      else { return nil }
      record.files[path] = RenderRecord.File(
        fingerprint: String(fields[0]), stamp: stamp, hash: fields[2] == "-" ? nil : String(fields[2]))
    }
    return record
  }

  /// Replaces the record in one step. That it cannot be kept is no failure of the build.
  func save(_ record: RenderRecord) {
    var text = "\(record.note?.inputs ?? "")\n\(record.note?.memo ?? "")\n"
    for (path, file) in record.files.sorted(by: { $0.key < $1.key }) {
      text += "\(file.fingerprint)\t\(file.stamp.text)\t\(file.hash ?? "-")\t\(path.text)\n"
    }
    let bytes = Array(text.utf8)
    let head = Array((Self.mark + ContentHash(of: bytes).hex + "\n").utf8)
    try? Data(head + bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
