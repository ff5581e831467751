/// Maps items in several tasks at a time and gives the results in the order of the items.
func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let jobs = min(max(1, jobs), max(1, items.count))
  let chunk = max(1, (items.count + jobs * 8 - 1) / (jobs * 8))
  let starts = Array(stride(from: 0, to: items.count, by: chunk))
  let chunks = await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = starts.makeIterator()
    func add(_ start: Int?) {
      guard let start else { return }
      group.addTask { (start, items[start..<min(start + chunk, items.count)].map(transform)) }
    }
    for _ in 0..<jobs { add(next.next()) }
    var results: [Int: [Result]] = [:]
    for await (start, values) in group {
      results[start] = values
      add(next.next())
    }
    return results
  }
  return starts.flatMap { chunks[$0] ?? [] }
}
