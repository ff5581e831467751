/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// A stream of its own for each record, so that records can be made in any order.
  init(seed: UInt64, stream: Int) {
    state = seed &* 0xD134_2543_DE82_EF95 &+ UInt64(bitPattern: Int64(stream)) &* 0x2545_F491_4F6C_DD1D
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }

  mutating func several<Element: Equatable>(_ count: Int, of list: [Element]) -> [Element] {
    var chosen: [Element] = []
    while chosen.count < min(count, list.count) {
      let element = one(of: list)
      if !chosen.contains(element) { chosen.append(element) }
    }
    return chosen
  }

  /// True so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }
}
