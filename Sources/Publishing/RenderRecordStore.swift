import SourceTree

/// Keeps the record of an output folder in the state folder, as lines of text with a checksum. It may be deleted, be of
/// another machine or be damaged: what cannot be believed is as good as nothing.
struct RenderRecordStore {
  /// In the state folder.
  let path: String

  private var file: ChecksummedFile { ChecksummedFile(at: path, mark: "mithaq-rendered 1") }

  func load() -> RenderRecord { load(where: { _ in true }) ?? RenderRecord() }

  /// The record, if its note is as wanted: else its lines are not read.
  func load(where isWanted: (BuildNote?) -> Bool) -> RenderRecord? {
    file.load().flatMap { read(String(decoding: $0, as: UTF8.self), isWanted) }
  }

  private func read(_ text: String, _ isWanted: (BuildNote?) -> Bool) -> RenderRecord? {
    var record = RenderRecord()
    let parts = text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let inputs = String(Substring(parts[0]))
    if !inputs.isEmpty { record.note = BuildNote(inputs: inputs, memo: String(Substring(parts[1]))) }
    guard isWanted(record.note) else { return nil }
    for line in parts[2].split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t")).map { Substring($0) }
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
