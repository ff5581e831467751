import Diagnostics

/// A list or a map whose end has not come yet.
struct OpenCollection {
  let isMap: Bool
  let isFlow: Bool
  let start: Int
  /// The key whose value is awaited; `nil` in a list, before a key, and for a key that is refused.
  private(set) var key: (text: String, range: Range<Int>)?
  private(set) var isAwaitingValue = false
  private var items: [YAMLNode] = []
  private var entries: [YAMLEntry] = []
  /// Of keys; only made for a map with many, because hashing a few keys takes longer than comparing them.
  private var firstRanges: [String: Range<Int>] = [:]
  private var end: Int

  enum Fault {
    case duplicateKey(String, first: Range<Int>, second: Range<Int>)
    case keyNotText(Diagnostic.YAMLKind?, Range<Int>)
  }

  init(isMap: Bool, isFlow: Bool, start: Int) {
    self.isMap = isMap
    self.isFlow = isFlow
    self.start = start
    end = start
  }

  /// Takes an item, a key or a value, in the order of the file. The first of two equal keys is kept.
  mutating func add(_ node: YAMLNode) -> Fault? {
    end = max(end, node.range.upperBound)
    guard isMap else {
      items.append(node)
      return nil
    }
    guard isAwaitingValue else { return addKey(node) }
    isAwaitingValue = false
    guard let key else { return nil }
    self.key = nil
    if let first = firstRange(of: key.text) { return .duplicateKey(key.text, first: first, second: key.range) }
    entries.append(YAMLEntry(key: key.text, keyRange: key.range, value: node))
    if entries.count > Self.fewKeys { firstRanges[key.text] = key.range }
    return nil
  }

  private static let fewKeys = 12

  private mutating func firstRange(of key: String) -> Range<Int>? {
    if entries.count < Self.fewKeys { return entries.first { $0.key == key }?.keyRange }
    if firstRanges.isEmpty { for entry in entries { firstRanges[entry.key] = entry.keyRange } }
    return firstRanges[key]
  }

  private mutating func addKey(_ node: YAMLNode) -> Fault? {
    isAwaitingValue = true
    guard let text = node.text, !text.isEmpty else {
      return node.isReported ? nil : .keyNotText(node.text == nil ? node.kind : nil, node.range)
    }
    key = (text, node.range)
    return nil
  }

  /// - Parameter end: where libyaml says that it ends; in block style that is after comments and empty lines.
  func node(endingAt end: Int) -> YAMLNode {
    let range = start..<max(start, isFlow ? end : self.end)
    return YAMLNode(range: range, content: isMap ? .map(entries) : .list(items))
  }
}
