import Preview
import Testing

@Suite("Names that a preview answers to")
struct HostRuleTests {
  @Test(
    "are those that no page elsewhere can take",
    arguments: [
      "localhost", "LOCALHOST:4000", "portail.localhost:4000", "127.0.0.1", "127.0.0.1:4000", "192.168.1.20:4000",
      "[::1]",
      "[::1]:4000", "poste.interne:4000",
    ])
  func allowed(_ host: String) { #expect(HostRule(bind: "poste.interne").allows(host)) }

  @Test(
    "are no others",
    arguments: [
      "", ":4000", "exemple.ma", "localhost.exemple.ma", "127.0.0.1.exemple.ma", "localhost:4000@exemple.ma", "[::1",
      "[exemple]",
      "localhost:x", "evil\u{0}localhost", "1", "0x7f.1",
    ])
  func refused(_ host: String) { #expect(!HostRule(bind: "127.0.0.1").allows(host)) }

  @Test("an origin is the preview itself or none")
  func origin() {
    let rule = HostRule(bind: "127.0.0.1")
    #expect(rule.allows(origin: "http://localhost:4000", on: "localhost:4000"))
    for other in [
      "null", "http://exemple.ma", "http://localhost:4001", "https://localhost:4000", "http://127.0.0.1:4000",
    ] {
      #expect(!rule.allows(origin: other, on: "localhost:4000"))
    }
  }
}
