import Figures

/// Figures of every kind, for what holds of all.
enum SampleFigures {
  /// Texts that come from content and must do no harm.
  static let hostile = [
    "<script>alert(1)</script>", "a & b \"c\" 'd'", "]]> <!-- -->", "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{9F}",
    "line\nline\r\n\ttab\u{2028}", "\u{202E}txt.exe\u{202C}", "\u{2067}open", "shut\u{2069}", "\u{FFFE}\u{FFFF}",
    String(repeating: "très long ", count: 300), String(repeating: "x", count: 3000), "", " ", "جهة سوس ماسة",
    "ⵜⴰⵎⵓⵔⵜ", "👩‍👩‍👧‍👧 🇲🇦 ❤️", "e\u{301}\u{301}\u{301}", "بنك OCP & شركاؤه", "\u{FEFF}", "日本語",
  ]

  static func head(_ direction: LayoutDirection = .leftToRight, _ title: String = "Titre") -> FigureHead {
    FigureHead(title: title, description: "Ce que l’on voit.", idPrefix: "fig", direction: direction)
  }

  static func columns(
    _ values: [Int], _ direction: LayoutDirection = .leftToRight, linked: Bool = false
  ) -> Figure {
    let columns = values.enumerated().map { index, value in
      ColumnChart.Column(
        label: String(2000 + index), value: value, text: String(value), href: linked ? "annees/\(index)/" : nil)
    }
    return ColumnChart(head(direction), columns: columns).figure
  }

  static func stacked(_ values: [Int], _ direction: LayoutDirection = .leftToRight) -> Figure {
    let segments = values.enumerated().map { index, value in
      StackedBar.Segment(
        label: "état \(index)", value: value, text: String(value), tone: Tone.allCases[index % Tone.allCases.count])
    }
    return StackedBar(head(direction), segments: segments).figure
  }

  static let words = PairedBars.Words(target: "Cible", actual: "Réalisé", gap: "non communiqué")

  static func pairs(_ values: [(Int?, Int?)], _ direction: LayoutDirection = .leftToRight) -> Figure {
    let rows = values.map { target, actual in
      PairedBars.Row(
        label: "Emplois", target: target.flatMap { PairedBars.Amount(value: $0, text: String($0)) },
        actual: actual.flatMap { PairedBars.Amount(value: $0, text: String($0)) })
    }
    return PairedBars(head(direction), words: words, rows: rows).figure
  }

  static func network(
    centres: Int, partners: Int, _ direction: LayoutDirection = .leftToRight, label: String = "Partenaire"
  ) -> Network {
    let nodes =
      (0..<centres).map {
        Network.Node(label: "Centre \($0)", weight: 9, text: "9 conventions", kind: .centre, href: "c\($0)/")
      }
      + (0..<partners).map {
        Network.Node(label: "\(label) \($0)", weight: 1 + $0 % 5, text: "", kind: .partner, href: "p\($0)/")
      }
    var edges: [Network.Edge] = []
    if centres > 0 {
      for partner in 0..<partners {
        edges.append(Network.Edge(partner * 7 % centres, centres + partner, weight: 1 + partner % 9))
        let other = (partner * 5 + 1) % centres
        if partner % 4 == 0 { edges.append(Network.Edge(other, centres + partner, weight: 1)) }
      }
    }
    return Network(head(direction), nodes: nodes, edges: edges)
  }

  /// One figure of each kind that says the text wherever it can.
  static func all(saying text: String, _ direction: LayoutDirection) -> [Figure] {
    let head = FigureHead(title: text, description: text, idPrefix: text, direction: direction)
    let amount = PairedBars.Amount(value: 3, text: text)
    let nodes = [Network.Kind.centre, .centre, .partner, .partner, .partner].map {
      Network.Node(label: text, weight: 3, text: text, kind: $0, href: text)
    }
    return [
      ColumnChart(
        head,
        columns: [
          .init(label: text, value: 3, text: text, href: text), .init(label: text, value: 0, text: "0", isMuted: true),
        ]
      ).figure,
      StackedBar(head, segments: Tone.allCases.map { .init(label: text, value: 2, text: text, tone: $0) }).figure,
      PairedBars(
        head, words: .init(target: text, actual: text, gap: text),
        rows: [
          .init(label: FigureText(text), target: amount, actual: nil),
          .init(label: FigureText(text), target: nil, actual: amount),
        ]
      ).figure,
      Network(head, nodes: nodes, edges: [.init(0, 2, weight: 1), .init(1, 3, weight: 2), .init(4, 0, weight: 0)])
        .figure,
    ]
  }

  static let directions = [LayoutDirection.leftToRight, .rightToLeft]
}
