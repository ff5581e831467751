/// The page made by code for this page alone: the same bytes copied, the same texts escaped with the same early-out, into
/// a buffer that is large enough from the start.
enum ByHand {
  static func append(_ convention: Convention, to output: inout [UInt8]) {
    copy("<!DOCTYPE html>\n<html lang=\"fr\">\n<head><title>", to: &output)
    escape(convention.title, to: &output)
    copy(" – ", to: &output)
    escape(convention.region.name, to: &output)
    copy("</title></head>\n<body>\n<h1>", to: &output)
    escape(convention.title, to: &output)
    copy("</h1>\n<p><a href=\"", to: &output)
    escape(convention.region.address, to: &output)
    copy("\">", to: &output)
    escape(convention.region.name, to: &output)
    copy("</a>", to: &output)
    copy(convention.isSigned ? " <b>signée</b>" : " projet", to: &output)
    copy("</p>\n", to: &output)
    if let summary = convention.summary {
      copy("<p class=\"lede\">", to: &output)
      escape(summary, to: &output)
      copy("</p>", to: &output)
    }
    copy("\n<dl>\n", to: &output)
    for _ in 0..<Page.repeats { append(convention.facts, to: &output) }
    copy("</dl>\n<ul>\n", to: &output)
    for party in convention.parties { append(party, to: &output) }
    copy("</ul>\n</body>\n</html>\n", to: &output)
  }

  private static func append(_ party: Convention.Party, to output: inout [UInt8]) {
    copy("<li><a href=\"", to: &output)
    escape(party.address, to: &output)
    copy("\">", to: &output)
    escape(party.name, to: &output)
    copy("</a>", to: &output)
    if party.isLead { copy(" <b>chef de file</b>", to: &output) }
    copy(" <i>", to: &output)
    if let role = party.role { escape(role, to: &output) } else { copy("partie", to: &output) }
    copy("</i>", to: &output)
    if !party.signatories.isEmpty {
      copy(" <ol>", to: &output)
      for signatory in party.signatories {
        copy("<li>", to: &output)
        escape(signatory, to: &output)
        copy("</li>", to: &output)
      }
      copy("</ol>", to: &output)
    }
    copy("</li>\n", to: &output)
  }

  private static func append(_ facts: Facts, to output: inout [UInt8]) {
    append("<dt>number</dt><dd>", facts.number, to: &output)
    append("<dt>kind</dt><dd>", facts.kind, to: &output)
    append("<dt>status</dt><dd>", facts.status, to: &output)
    append("<dt>duration</dt><dd>", facts.duration, to: &output)
    append("<dt>renewal</dt><dd>", facts.renewal, to: &output)
    append("<dt>place</dt><dd>", facts.place, to: &output)
    append("<dt>signed</dt><dd>", facts.signed, to: &output)
    append("<dt>effective</dt><dd>", facts.effective, to: &output)
    append("<dt>ends</dt><dd>", facts.ends, to: &output)
    append("<dt>funding</dt><dd>", facts.funding, to: &output)
    append("<dt>basis</dt><dd>", facts.basis, to: &output)
    append("<dt>language</dt><dd>", facts.language, to: &output)
    append("<dt>contact</dt><dd>", facts.contact, to: &output)
    append("<dt>verified</dt><dd>", facts.verified, to: &output)
    append("<dt>updated</dt><dd>", facts.updated, to: &output)
    append("<dt>licence</dt><dd>", facts.licence, to: &output)
  }

  private static func append(_ label: StaticString, _ fact: String, to output: inout [UInt8]) {
    copy(label, to: &output)
    escape(fact, to: &output)
    copy("</dd>\n", to: &output)
  }

  private static func copy(_ text: StaticString, to output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func escape(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where bytes[index] <= UInt8(ascii: ">") {
        let entity: StaticString
        switch bytes[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        default: continue
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        copy(entity, to: &output)
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }
}
