/// What Mithaq wrote into an output folder and has not removed since.
struct Manifest: Equatable {
  var files: Set<OutputPath> = []
  /// Folders that Mithaq made, and may remove when they are empty.
  var folders: Set<OutputPath> = []

  func union(_ other: Manifest) -> Manifest {
    Manifest(files: files.union(other.files), folders: folders.union(other.folders))
  }
}
