import CCmarkForFloor
import CYAMLForFloor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A page of 10 kB that begins with the HTML of the body of a record.
struct FloorPage {
  let bytes: [UInt8]

  private static let size = 10_000

  struct NotARecord: Error, CustomStringConvertible {
    let path: String

    var description: String { "\(path) has no header, or one that is no YAML" }
  }

  init(of record: [UInt8], path: String) throws(NotARecord) {
    guard let header = Self.header(of: record), Self.isYAML(record[header]) else { throw NotARecord(path: path) }
    var page = [UInt8](repeating: UInt8(ascii: " "), count: Self.size)
    record[header.upperBound...].withUnsafeBufferPointer { body in
      body.withMemoryRebound(to: CChar.self) { text in
        guard let html = cmark_markdown_to_html(text.baseAddress, text.count, CMARK_OPT_DEFAULT) else { return }
        for index in 0..<min(strlen(html), page.count) { page[index] = UInt8(bitPattern: html[index]) }
        free(html)
      }
    }
    bytes = page
  }

  /// From after the first line `---` to after the second.
  private static func header(of record: [UInt8]) -> Range<Int>? {
    let fence = Array("---\n".utf8)
    guard record.starts(with: fence) else { return nil }
    var start = fence.count
    while start < record.count {
      if record[start...].starts(with: fence) { return fence.count..<start + fence.count }
      guard let end = record[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    return nil
  }

  private static func isYAML(_ header: ArraySlice<UInt8>) -> Bool {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return false }
    defer { yaml_parser_delete(&parser) }
    return header.dropLast("---\n".utf8.count).withUnsafeBufferPointer { text in
      yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
      var event = yaml_event_t()
      while yaml_parser_parse(&parser, &event) == 1 {
        let type = event.type
        yaml_event_delete(&event)
        if type == YAML_STREAM_END_EVENT { return true }
      }
      return false
    }
  }
}
