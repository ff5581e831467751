/// Maps items in several tasks at a time and gives the results in the order of the items.
///
/// - Parameter progress: told now and then how many items are done.
func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, progress: (Int) -> Void = { _ in }, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let jobs = min(max(1, jobs), max(1, items.count))
  let chunk = max(1, (items.count + jobs * 16 - 1) / (jobs * 16))
  let starts = Array(stride(from: 0, to: items.count, by: chunk))
  let chunks = await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = starts.makeIterator()
    func add(_ start: Int?) {
      guard let start else { return }
      group.addTask { (start, items[start..<min(start + chunk, items.count)].map(transform)) }
    }
    for _ in 0..<jobs { add(next.next()) }
    var results: [Int: [Result]] = [:]
    var done = 0
    for await (start, values) in group {
      results[start] = values
      done += values.count
      progress(done)
      add(next.next())
    }
    return results
  }
  return starts.flatMap { chunks[$0] ?? [] }
}
