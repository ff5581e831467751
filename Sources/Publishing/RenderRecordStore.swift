import SourceTree

/// Keeps the record of an output folder in the state folder, as lines of text with a checksum. It may be deleted, be of
/// another machine or be damaged: what cannot be believed is as good as nothing.
struct RenderRecordStore {
  /// In the state folder.
  let path: String

  private var file: ChecksummedFile { ChecksummedFile(at: path, mark: "mithaq-rendered 1") }

  func load() -> RenderRecord {
    file.load().flatMap { read(String(decoding: $0, as: UTF8.self)) } ?? RenderRecord()
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
    file.save(Array(text.utf8))
  }
}
