import Diagnostics
import Portal

/// What each template cost, the dearest first. Times include those of the templates that a template includes, and of what
/// it is the first to ask a view for.
struct TemplateMetricsTable {
  let rows: [TemplateMeter.Row]

  var wording: Wording {
    Wording(
      fr: text(heading: ["Modèle", "Rendus", "Temps (µs)", "Moyenne (µs)", "Octets"], decimalMark: ","),
      en: text(heading: ["Template", "Rendered", "Time (µs)", "Mean (µs)", "Bytes"], decimalMark: "."))
  }

  private func text(heading: [String], decimalMark: String) -> String {
    let body = rows.map { row in
      let microseconds = row.duration / .microseconds(1)
      return [
        row.template, String(row.count), String(Int(microseconds.rounded())),
        tenths(microseconds / Double(row.count), decimalMark), String(row.bytes),
      ]
    }
    return String(TextTable(lines: [heading] + body, textColumns: 1).text.dropLast())
  }

  private func tenths(_ value: Double, _ decimalMark: String) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(decimalMark)\(tenths % 10)"
  }
}
