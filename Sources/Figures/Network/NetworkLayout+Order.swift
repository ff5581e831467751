extension NetworkLayout {
  /// Even, so that both rings are set in order equally often.
  private static let sweeps = 8
  private static let exchanges = 3
  /// The most edges whose crossings are counted; where there are more, no order is much better than another.
  private static let countedEdges = 300
  /// The most edges for which nodes are exchanged one by one, which takes time by the square of their number.
  private static let exchangedEdges = 100

  /// Sets each ring in turn in the order of the mean heights of its nodes' neighbours (the barycentre heuristic of
  /// Sugiyama, Tagawa and Toda, 1981), keeps the best order, and then exchanges neighbours where that betters it.
  mutating func order(_ edges: [Network.Edge], from given: Order) -> Order {
    var neighbours: [[Int]] = points.map { _ in [] }
    for edge in edges {
      neighbours[edge.first].append(edge.second)
      neighbours[edge.second].append(edge.first)
    }
    var order = given
    guard edges.count <= Self.countedEdges else {
      place(order)
      order.outer = sorted(order.outer, neighbours)
      return order
    }
    var best = (order: order, cost: cost(of: order, edges))
    for sweep in 0..<Self.sweeps where best.cost > 0 {
      if sweep.isMultiple(of: 2) {
        order.outer = sorted(order.outer, neighbours)
      } else {
        order.inner = sorted(order.inner, neighbours)
      }
      let cost = cost(of: order, edges)
      if cost < best.cost { best = (order, cost) }
    }
    guard edges.count <= Self.exchangedEdges else { return best.order }
    for _ in 0..<Self.exchanges where best.cost > 0 {
      exchange(\.outer, in: &best, edges)
      exchange(\.inner, in: &best, edges)
    }
    return best.order
  }

  private func sorted(_ ring: [Int], _ neighbours: [[Int]]) -> [Int] {
    let keyed = ring.enumerated().map { rank, node in
      let heights = neighbours[node].map { points[$0].y }
      let mean = heights.isEmpty ? points[node].y : heights.reduce(0, +) / Double(heights.count)
      return (mean: mean, rank: rank, node: node)
    }
    return keyed.sorted { ($0.mean, $0.rank) < ($1.mean, $1.rank) }.map(\.node)
  }

  /// Exchanges each node with the next on the other side and the next on its own, and keeps what is better.
  private mutating func exchange(
    _ ring: WritableKeyPath<Order, [Int]>, in best: inout (order: Order, cost: Int), _ edges: [Network.Edge]
  ) {
    for distance in [1, 2] {
      for rank in best.order[keyPath: ring].indices.dropLast(distance) {
        var order = best.order
        order[keyPath: ring].swapAt(rank, rank + distance)
        let cost = cost(of: order, edges)
        if cost < best.cost { best = (order, cost) }
      }
    }
  }
}

extension NetworkLayout {
  /// How hard the figure would be to read: the pairs of edges that cross, and more for an edge that runs through a node
  /// which is none of its ends.
  ///
  /// - Complexity: O(n²); there are at most 300 edges.
  private mutating func cost(of order: Order, _ edges: [Network.Edge]) -> Int {
    place(order)
    var cost = 0
    for (index, edge) in edges.enumerated() {
      for other in edges[(index + 1)...] where isCrossed(edge, other) { cost += 1 }
      for node in order.inner where isMet(node, by: edge) { cost += 4 }
    }
    return cost
  }

  private func isCrossed(_ edge: Network.Edge, _ other: Network.Edge) -> Bool {
    guard edge.first != other.first, edge.first != other.second, edge.second != other.first,
      edge.second != other.second
    else { return false }
    let (a, b, c, d) = (points[edge.first], points[edge.second], points[other.first], points[other.second])
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
  }

  /// Whether the edge comes nearer than 13 units to the middle of the node, between its ends.
  private func isMet(_ node: Int, by edge: Network.Edge) -> Bool {
    guard node != edge.first, node != edge.second else { return false }
    let (a, b, point) = (points[edge.first], points[edge.second], points[node])
    let (width, height) = (b.x - a.x, b.y - a.y)
    let square = width * width + height * height
    let along = (point.x - a.x) * width + (point.y - a.y) * height
    guard along > 0, along < square else { return false }
    let across = turn(a, b, point)
    return across * across < 13 * 13 * square
  }

  /// Above 0 if the way over the three points turns one way, below if the other; twice the area between them.
  private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
