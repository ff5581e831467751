import Diagnostics

/// An object, list or optional that a template enters: the view in register `into` comes from the one in `owner`.
struct SectionEntry {
  let owner: Int
  let into: Int
  /// Data can end here: the section is over a list or an optional.
  let mayBeAbsent: Bool
}

/// One include of a template by another, with what it does to the views in scope.
struct RoutineCall {
  let from: Int
  let to: Int
  let template: String
  let place: Place
  let includes: [Place]
  /// Where the views in the callee's registers come from. Registers that are not in it keep their view.
  private let origins: [Int: Origin]

  private struct Origin {
    /// The caller's register.
    let register: Int
    /// The view is not that register's own but one inside it, reached through a list or an optional.
    let isInside: Bool
  }

  init(from: Int, to: Int, entries: ArraySlice<SectionEntry>, template: String, place: Place, includes: [Place]) {
    self.from = from
    self.to = to
    self.template = template
    self.place = place
    self.includes = includes
    var origins: [Int: Origin] = [:]
    for entry in entries {
      let owner = origins[entry.owner] ?? Origin(register: entry.owner, isInside: false)
      origins[entry.into] = Origin(register: owner.register, isInside: owner.isInside || entry.mayBeAbsent)
    }
    self.origins = origins
  }

  private func origin(of register: Int) -> Origin {
    origins[register] ?? Origin(register: register, isInside: false)
  }

  /// The calls that can follow each other without end, whatever the data.
  ///
  /// A circle of calls ends if one view can be followed round it, from register to register, that is never replaced by
  /// anything but itself or a view inside it, and each time round by the latter: a view is a value, so it holds finitely
  /// many. Calls that go inside such a view are taken away until none is left to take away; circles of the others are
  /// endless. (This is the size-change principle of Lee, Jones and Ben-Amram, without its closure over paths.)
  static func endless(among calls: [RoutineCall], routineCount: Int) -> [RoutineCall] {
    var remaining = calls
    while true {
      let circles = CallCircles(calls: remaining, routineCount: routineCount)
      remaining = remaining.filter { circles.contain($0) }
      let endless = Dictionary(grouping: remaining) { circles.number(of: $0) }.values.flatMap(withoutDescent)
      if endless.count == remaining.count { return endless }
      remaining = endless
    }
  }

  /// Takes away the calls that go inside a view that the whole circle follows.
  private static func withoutDescent(_ circle: [RoutineCall]) -> [RoutineCall] {
    let registers = Set(circle.flatMap { $0.origins.flatMap { [$0.key, $0.value.register] } })
    let callsInto = Dictionary(grouping: circle, by: \.to)
    return registers.reduce(circle) { remaining, register in
      guard let followed = followed(from: register, callsInto, start: circle[0].to) else { return remaining }
      return remaining.filter { call in followed[call.to].map { !call.origin(of: $0).isInside } ?? true }
    }
  }

  /// For each routine of a circle, the register with the view that is in `register` when `start` is called; `nil` if
  /// that depends on the way round.
  private static func followed(
    from register: Int, _ callsInto: [Int: [RoutineCall]], start: Int
  ) -> [Int: Int]? {
    var registers = [start: register]
    var waiting = [start]
    while let routine = waiting.popLast() {
      for call in callsInto[routine] ?? [] {
        guard let register = registers[routine] else { continue }
        let origin = call.origin(of: register).register
        if let known = registers[call.from] {
          guard known == origin else { return nil }
        } else {
          registers[call.from] = origin
          waiting.append(call.from)
        }
      }
    }
    return registers
  }
}

extension Binder {
  mutating func reportEndlessCalls() {
    let endless = RoutineCall.endless(among: calls, routineCount: routines.count)
    for call in endless.sorted(by: { $0.place < $1.place }) {
      report(.circularPartial(call.template, includes: call.includes, at: call.place))
    }
  }
}

/// The strongly connected parts of the graph of calls, by Kosaraju's algorithm, without recursion.
private struct CallCircles {
  private var numbers: [Int]

  init(calls: [RoutineCall], routineCount: Int) {
    var callees = [[Int]](repeating: [], count: routineCount)
    var callers = callees
    for call in calls {
      callees[call.from].append(call.to)
      callers[call.to].append(call.from)
    }
    var order: [Int] = []
    var isVisited = [Bool](repeating: false, count: routineCount)
    for start in 0..<routineCount where !isVisited[start] {
      isVisited[start] = true
      var path = [(routine: start, next: 0)]
      while let (routine, next) = path.last {
        guard next < callees[routine].count else {
          order.append(routine)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let callee = callees[routine][next]
        if !isVisited[callee] {
          isVisited[callee] = true
          path.append((callee, 0))
        }
      }
    }
    numbers = [Int](repeating: -1, count: routineCount)
    for root in order.reversed() where numbers[root] < 0 {
      var waiting = [root]
      while let routine = waiting.popLast() {
        guard numbers[routine] < 0 else { continue }
        numbers[routine] = root
        waiting += callers[routine]
      }
    }
  }

  func contain(_ call: RoutineCall) -> Bool { numbers[call.from] == numbers[call.to] }

  func number(of call: RoutineCall) -> Int { numbers[call.from] }
}
