/// Makes texts with inline links between all that can put positions off. Same seed, same texts.
struct LinkTextGenerator {
  private var state: UInt64
  private var number = 0

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func text() -> String {
    var text = (0..<pick(1...4)).map { _ in block(depth: 0) }.joined(separator: "\n\n") + "\n"
    if pick(0...3) == 0 { text = text.replacing("\n", with: "\r\n") }
    return text
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  private mutating func pick(_ values: [String]) -> String { values[pick(0...values.count - 1)] }

  private mutating func block(depth: Int) -> String {
    switch pick(0...(depth < 3 ? 6 : 4)) {
    case 0: return "# " + inlines().replacing("\n", with: " ") + " #"
    case 1: return inlines() + "\n==="
    case 2: return "| \(cell()) | \(cell()) |\n\(pick(["|-|-|", "- | -:", ":-:|---"]))\n\(cell())|\(cell())"
    case 5:
      let lines = block(depth: depth + 1).split(separator: "\n", omittingEmptySubsequences: false)
      return lines.map { pick(["> ", ">", " > "]) + $0 }.joined(separator: "\n")
    case 6:
      let marker = pick(["- ", "1. ", "12)  ", "*   "])
      let indent = String(repeating: " ", count: marker.count)
      return marker + block(depth: depth + 1).replacing("\n", with: "\n" + indent)
    default: return inlines()
    }
  }

  private mutating func inlines() -> String {
    (0..<pick(1...8)).map { _ in inline() }.joined(separator: pick([" ", "", "\n", "\n    "]))
  }

  private mutating func cell() -> String {
    inlines().replacing("\n", with: " ").replacing("|", with: "\\|")
  }

  private mutating func inline() -> String {
    guard pick(0...2) > 0 else {
      return pick([
        "word", "*em*", "**st** ng", "a\\\nb", "x  \ny", "`co\nde`", "&nbsp;", "\\*", "\\", "<b>", "<a\n c=\"d\">",
        "[no]", "](", "*",
        "_", "``", "&amp", "&bogus;", "é", "***x***", "***a** b*", "<http://a.b>", "<!-- c -->", "العربية",
      ])
    }
    number += 1
    let text = pick(["a", "*b*", "é", "`]`", "x\\]y", "[i]", "a &copy; b", "a\nb", "``c ` d``", "👩‍👩‍👧", "**b** c", ""])
    let destination = pick(["/u", "a.md", "/é(x)", "../p/x.md#h", "http://x.y/?a=1,b=2"]) + "-\(number)"
    let title = pick(["", " \"t\"", "\n'ti\ntle'", " (t)", "  "])
    return "\(pick(["", "", "!"]))[\(text)](\(pick(["", "\n", " "]))\(destination)\(title))"
  }
}
