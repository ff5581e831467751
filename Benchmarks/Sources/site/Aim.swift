/// A ratio that Mithaq aims at, whatever the machine.
struct Aim {
  let name: String
  let wanted: String
  let value: (Contest) -> Double

  static var all: [Aim] {
    [
      Aim(name: "Time of Hugo to Mithaq, cold", wanted: "at least 10 at 10,000, 20 at 50,000") {
        $0.hugo.ratio(to: $0.cold)
      },
      Aim(name: "Time of Mithaq, cold, to the floor", wanted: "at most 2.5 at 10,000") { $0.cold.ratio(to: $0.floor) },
      Aim(name: "Peak memory of Mithaq to Hugo, cold", wanted: "at most 0.1 at 50,000") {
        $0.cold.peakRatio(to: $0.hugo)
      },
      Aim(name: "Nothing changed to cold", wanted: "at most 0.2 at 10,000") { $0.unchanged.ratio(to: $0.cold) },
      Aim(name: "One body changed to cold", wanted: "at most 0.33 at 10,000") { $0.edited.ratio(to: $0.cold) },
    ]
  }
}
