import Reporting

/// What was measured, in Markdown.
struct Tables {
  let contests: [Contest]
  let rounds: Int
  let machine: Machine
  let place: String
  let versions: [String]

  var text: String { [setting, measured, aims].joined(separator: "\n\n") }

  private var setting: String {
    """
    Measured by `make bench-site SIZES="\(contests.map { "\($0.size)" }.joined(separator: " "))"`, \(rounds) rounds in turn.

    - Machine: \(machine.description); load at the start \(Figure.decimal(machine.load, 1)); \(place)
    - \(versions.joined(separator: "\n- "))
    """
  }

  private var measured: String {
    var lines = [
      "| Conventions | Site | Time, median | Least to most | Peak memory | Files | Written |",
      "|---:|---|---:|---:|---:|---:|---:|",
    ]
    for contest in contests {
      let sites = [
        ("Mithaq, comparison", contest.cold), ("Hugo, comparison", contest.hugo), ("floor", contest.floor),
        ("Mithaq, nothing changed", contest.unchanged), ("Mithaq, one body changed", contest.edited),
        ("Mithaq, whole portal, 3 languages", contest.portal),
      ]
      for (name, series) in sites where !series.seconds.isEmpty {
        lines.append(row(of: series, name: name, size: contest.size))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func row(of series: Series, name: String, size: Int) -> String {
    let times = series.seconds
    let cells = [
      Figure.grouped(size), name, Figure.seconds(series.medianSeconds),
      "\(Figure.seconds(times.min() ?? .nan)) – \(Figure.seconds(times.max() ?? .nan))",
      Figure.megabytes(series.medianPeak), series.files == 0 ? "" : Figure.grouped(series.files),
      series.files == 0 ? "" : Figure.megabytes(Double(series.bytes)),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private var aims: String {
    var lines = [
      "| Ratio, of the same round | Aim | " + contests.map { Figure.grouped($0.size) }.joined(separator: " | ") + " |",
      "|---|---|" + contests.map { _ in "---:|" }.joined(),
    ]
    for aim in Aim.all {
      let cells = contests.map { Figure.ratio(aim.value($0)) }
      lines.append("| \(aim.name) | \(aim.wanted) | " + cells.joined(separator: " | ") + " |")
    }
    lines.append("| Milliseconds for a file that Mithaq writes, cold | the same, within 25 % | " + perFile + " |")
    return lines.joined(separator: "\n")
  }

  private var perFile: String {
    contests.map { Figure.decimal($0.cold.medianSeconds * 1000 / Double($0.cold.files), 3) }.joined(separator: " | ")
  }
}
