/// Who works with whom: partners around, centres inside, a line for each pair that has something in common.
package struct Network: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A regional investment centre; drawn as a star.
    case centre
    /// Drawn as a disc.
    case partner
  }

  package struct Node: Hashable, Sendable {
    let label: String
    let language: String?
    /// What is drawn.
    let short: String
    let weight: Int
    let text: String
    let kind: Kind
    let href: String?

    /// - Parameters:
    ///   - language: That of the label and of `short`, where it is not that of the page.
    ///   - short: Drawn in place of the label, as an acronym may be; the label is told in the title of the part.
    ///   - weight: The number of conventions; not negative. Sets the size.
    ///   - text: The weight as it is to be read, with its unit: « 12 conventions ».
    ///   - href: Where a click leads: an address that the site has made, not one from content; it is escaped only.
    package init(
      label: String, language: String? = nil, short: String? = nil, weight: Int, text: String, kind: Kind,
      href: String? = nil
    ) {
      precondition(weight >= 0, "a node cannot weigh less than nothing")
      self.label = SafeText.cleaned(label)
      self.language = language
      self.short = SafeText.cleaned(short ?? label)
      self.weight = weight
      self.text = SafeText.cleaned(text)
      self.kind = kind
      self.href = href
    }
  }

  /// What two nodes have in common. Several edges between the same two are one whose weight is their sum.
  package struct Edge: Hashable, Sendable {
    let first: Int
    let second: Int
    let weight: Int

    /// - Parameters:
    ///   - first: The index of a node; not that of the second.
    ///   - weight: Sets the width, in three steps up to the heaviest edge; not negative.
    package init(_ first: Int, _ second: Int, weight: Int) {
      precondition(first != second, "an edge joins two nodes")
      precondition(weight >= 0, "an edge cannot weigh less than nothing")
      self.first = min(first, second)
      self.second = max(first, second)
      self.weight = weight
    }
  }

  package let head: FigureHead
  package let nodes: [Node]
  package let edges: [Edge]

  /// - Parameter edges: Between indexes of `nodes`.
  package init(_ head: FigureHead, nodes: [Node], edges: [Edge]) {
    precondition(
      edges.allSatisfy { nodes.indices.contains($0.first) && nodes.indices.contains($0.second) },
      "an edge joins two of the nodes")
    self.head = head
    self.nodes = nodes
    self.edges = edges
  }
}

extension Network {
  /// The most nodes that can be told apart.
  static let limit = 40

  /// The heaviest nodes, in the order given, with the edges between them; of equals, centres and then those given
  /// first.
  var pruned: Network {
    var edges: [[Int]: Int] = [:]
    for edge in self.edges {
      let sum = edges[[edge.first, edge.second], default: 0].addingReportingOverflow(edge.weight)
      edges[[edge.first, edge.second]] = sum.overflow ? Int.max : sum.partialValue
    }
    let ranked = nodes.indices.sorted { left, right in
      let (first, second) = (nodes[left], nodes[right])
      if first.weight != second.weight { return first.weight > second.weight }
      if first.kind != second.kind { return first.kind == .centre }
      return left < right
    }
    let kept = ranked.prefix(Self.limit).sorted()
    var indexes: [Int: Int] = [:]
    for (new, old) in kept.enumerated() { indexes[old] = new }
    let joined = edges.compactMap { pair, weight -> Edge? in
      guard let first = indexes[pair[0]], let second = indexes[pair[1]] else { return nil }
      return Edge(first, second, weight: weight)
    }
    return Network(
      head, nodes: kept.map { nodes[$0] },
      edges: joined.sorted { ($0.first, $0.second) < ($1.first, $1.second) })
  }
}
