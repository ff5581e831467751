package import Diagnostics

extension Output {
  /// What keeps outputs from standing side by side: equal paths, paths that differ only in case or Unicode form, and a
  /// file where another output needs a folder. The later output is the one that is told.
  package static func collisions(among outputs: [Output]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var files: [String: Int] = Dictionary(minimumCapacity: outputs.count)
    for (index, output) in outputs.enumerated() {
      let folded = output.path.folded
      guard let first = files[folded] else {
        files[folded] = index
        continue
      }
      diagnostics.append(collision(of: output, with: outputs[first]))
    }
    // Folders that are no output, and are in none.
    var free = Set<OutputPath>()
    for output in outputs {
      // Most stand beside others.
      if let parent = output.path.parent, free.contains(parent) { continue }
      var isFree = true
      for folder in output.path.folders where !free.contains(folder) {
        guard let file = files[folder.folded].map({ outputs[$0] }) else {
          if isFree { free.insert(folder) }
          continue
        }
        isFree = false
        diagnostics.append(
          .outputInsideOutput(
            output.path.text, owner: output.owner, at: output.place, file: file.path.text, of: file.owner,
            at: file.place))
      }
    }
    return diagnostics
  }

  private static func collision(of output: Output, with first: Output) -> Diagnostic {
    if output.path == first.path {
      return .duplicateOutput(
        output.path.text, owner: output.owner, at: output.place, first: first.owner, at: first.place)
    }
    return .collidingOutputs(
      output.path.text, owner: output.owner, at: output.place, first: first.path.text, of: first.owner,
      at: first.place)
  }
}
