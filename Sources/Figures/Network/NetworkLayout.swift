/// Where the nodes of a network stand. No two on one side have the same height, so labels beside them cannot touch.
struct NetworkLayout {
  struct Point {
    var x: Double
    var y: Double
  }

  /// Half the width of the outer ring.
  static let ringWidth = 140.0
  /// What a label beside the widest place of the ring has.
  private static let margin = 176.0
  static let width = 2 * (ringWidth + margin)
  /// Of the height of the outer ring.
  private static let innerShare = 0.7

  /// The nodes of each ring, from the top.
  struct Order {
    var outer: [Int]
    var inner: [Int]
  }

  /// From the top left.
  private(set) var points: [Point]
  let height: Double
  /// The distance from one node to the next below it on the same side of the outer ring.
  let pitch: Double
  /// The distance from one node to the next below it inside.
  let innerPitch: Double
  /// Half the height of the outer ring.
  private let ringHeight: Double
  /// Indexes of the nodes that stand within the outer ring, with their labels under them.
  let inner: Set<Int>

  init(_ network: Network) {
    let centres = network.nodes.indices.filter { network.nodes[$0].kind == .centre }
    let partners = network.nodes.indices.filter { network.nodes[$0].kind == .partner }
    let (outer, inner) = partners.isEmpty ? (centres, []) : (partners, centres)
    let rows = Double((outer.count + 1) / 2)
    // Two lines of a label need 32, one needs 17.
    let ringHeight = max(125, rows * (rows <= 13 ? 32 : 17) / 2, Double(inner.count) * 26)
    pitch = 2 * ringHeight / max(rows, 1)
    innerPitch = 2 * ringHeight * Self.innerShare / Double(max(inner.count, 1))
    height = 2 * ringHeight + 24
    self.ringHeight = ringHeight
    self.inner = Set(inner)
    points = network.nodes.map { _ in Point(x: Self.width / 2, y: ringHeight + 12) }
    place(order(network.edges, from: Order(outer: outer, inner: inner)))
  }
}

extension NetworkLayout {
  /// Deals the outer nodes to the two sides in turn, from the top; the inner ones alternate, each lower than the one
  /// before.
  mutating func place(_ order: Order) {
    let centre = Point(x: Self.width / 2, y: height / 2)
    for (rank, node) in order.outer.enumerated() {
      let isLeading = rank.isMultiple(of: 2)
      let count = (order.outer.count + (isLeading ? 1 : 0)) / 2
      let y = Self.step(rank / 2, of: count) * ringHeight
      let x = Self.ringWidth * Self.reach(y / ringHeight)
      points[node] = Point(x: centre.x + (isLeading ? -x : x), y: centre.y + y)
    }
    let innerHeight = ringHeight * Self.innerShare
    for (rank, node) in order.inner.enumerated() {
      guard order.inner.count > 1 else {
        points[node] = centre
        continue
      }
      let y = Self.step(rank, of: order.inner.count) * innerHeight
      let x = Self.ringWidth * 0.34 * Self.reach(y / innerHeight)
      points[node] = Point(x: centre.x + (rank.isMultiple(of: 2) ? -x : x), y: centre.y + y)
    }
  }

  /// The width that a label under an inner node may have without meeting the nodes of the outer ring.
  func innerRoom(under point: Point) -> Double {
    let below = min(1, abs(point.y + 34 - height / 2) / ringHeight)
    let free = Self.ringWidth * Self.reach(below) - abs(point.x - Self.width / 2) - 12
    return min(150, max(72, 2 * free))
  }

  /// The middle of one of so many equal steps from -1 to 1.
  private static func step(_ rank: Int, of count: Int) -> Double {
    (2 * Double(rank) + 1) / Double(count) - 1
  }

  /// How far a circle of radius 1 reaches to the side, at a height.
  private static func reach(_ height: Double) -> Double {
    max(0, 1 - height * height).squareRoot()
  }
}
