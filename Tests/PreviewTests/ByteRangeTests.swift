import Preview
import Testing

@Suite("Parts of a file")
struct ByteRangeTests {
  @Test(
    "are the bytes asked for",
    arguments: [
      ("bytes=0-3", 0..<4), ("bytes=4-", 4..<10), ("bytes=-3", 7..<10), ("bytes=0-99", 0..<10), ("bytes=-99", 0..<10),
      ("bytes=9-9", 9..<10), ("bytes=0-99999999999999999999999", 0..<10),
    ])
  func parts(_ header: String, _ range: Range<Int>) { #expect(ByteRange(header, of: 10) == .part(range)) }

  @Test(
    "are not there past the end",
    arguments: ["bytes=10-", "bytes=99-100", "bytes=-0", "bytes=99999999999999999999999-"])
  func unsatisfiable(_ header: String) { #expect(ByteRange(header, of: 10) == .unsatisfiable) }

  @Test(
    "are the whole where the header is not understood",
    arguments: [
      nil, "", "bytes", "bytes=", "bytes=-", "bytes=3-1", "bytes=a-b", "bytes=1-2,4-5", "lines=1-2", "bytes=+1-2",
      "bytes=1--2",
    ])
  func whole(_ header: String?) { #expect(ByteRange(header, of: 10) == .whole) }
}
