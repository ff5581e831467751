/// Finds what an author probably meant.
package enum NearMatch {
  /// The candidate nearest to a misspelt name, or `nil` where none is near: at most one edit for every three
  /// characters, and one always. Case and accents are not counted as differences. Ties go to the candidate that
  /// sorts first, so the answer does not depend on the order of the candidates.
  ///
  /// O(candidates × length²), with candidates of a too different length passed over.
  package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = fold(name)
    let allowed = max(1, wanted.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != name {
      let folded = fold(candidate)
      guard abs(folded.count - wanted.count) <= allowed else { continue }
      let distance = editDistance(wanted, folded)
      guard distance <= allowed else { continue }
      if let known = best, (known.distance, known.candidate) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// Lower case, with Latin letters stripped of their accents, and `-`, `_`, `.` and spaces taken as one sign.
  private static func fold(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "à", "â", "ä", "á": result.append("a")
      case "é", "è", "ê", "ë": result.append("e")
      case "î", "ï", "í": result.append("i")
      case "ô", "ö", "ó": result.append("o")
      case "û", "ù", "ü", "ú": result.append("u")
      case "ç": result.append("c")
      case "_", ".", " ": result.append("-")
      default: if !scalar.properties.isDiacritic { result.append(scalar) }
      }
    }
    return result
  }

  /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of two neighbours.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, leftScalar) in left.enumerated() {
      var current = [row + 1]
      for (column, rightScalar) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (leftScalar == rightScalar ? 0 : 1))
        if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
