import SourceTree

/// Makes bytes of numbers and texts that follow each other, for `ByteReader`.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// In LEB128, seven bits a byte.
  ///
  /// - Precondition: not negative.
  mutating func add(_ number: Int) {
    var rest = UInt(number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(_ hash: ContentHash) { bytes += hash.bytes }

  mutating func add(_ other: some Collection<UInt8>) {
    add(other.count)
    bytes += other
  }
}

/// Reads what `ByteWriter` wrote. Whatever the bytes are, it reads none beyond them.
struct ByteReader {
  private let buffer: UnsafeRawBufferPointer
  /// The index of the first byte.
  private let start: Int
  private var offset = 0

  /// The bytes end too early, or are no such text or number.
  struct Malformed: Error {}

  /// - Throws: also where bytes are left over.
  static func read<Value>(_ bytes: ArraySlice<UInt8>, _ body: (inout ByteReader) throws -> Value) throws -> Value {
    try bytes.withUnsafeBytes { buffer in
      var reader = ByteReader(buffer: buffer, start: bytes.startIndex)
      let value = try body(&reader)
      guard reader.offset == buffer.count else { throw Malformed() }
      return value
    }
  }

  mutating func number() throws -> Int {
    var number = 0
    for shift in stride(from: 0, to: 56, by: 7) {
      guard offset < buffer.count else { throw Malformed() }
      let byte = buffer[offset]
      offset += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw Malformed()
  }

  mutating func text() throws -> String { String(decoding: try next(try number()), as: UTF8.self) }

  mutating func hash() throws -> ContentHash {
    guard let hash = ContentHash(bytes: try next(ContentHash.size)) else { throw Malformed() }
    return hash
  }

  /// Where bytes with their number before them stand in what is read.
  mutating func stretch() throws -> Range<Int> {
    let count = try number()
    let first = start + offset
    _ = try next(count)
    return first..<first + count
  }

  /// As many items as the number before them says.
  mutating func list<Item>(_ item: (inout ByteReader) throws -> Item) throws -> [Item] {
    let count = try number()
    var items: [Item] = []
    // Each takes a byte at least.
    items.reserveCapacity(min(count, buffer.count - offset))
    for _ in 0..<count { items.append(try item(&self)) }
    return items
  }

  private mutating func next(_ count: Int) throws -> Slice<UnsafeRawBufferPointer> {
    guard count <= buffer.count - offset else { throw Malformed() }
    defer { offset += count }
    return buffer[offset..<offset + count]
  }
}
