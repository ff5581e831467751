/// What the blocks of a layout are overridden with.
///
/// Environments are made and numbered by the binder, each only from those with smaller numbers: a block's own content is
/// bound in the environment of the place where it was written, so expanding blocks within blocks comes to an end.
struct BlockEnvironment: Hashable {
  struct Override: Hashable {
    /// The template and the opening tag that the content stands after.
    let template: String
    let offset: Int
    let environment: Int
  }

  /// By the name of the block. Those of the outermost template win, as the specification wants.
  private(set) var overrides: [String: Override] = [:]

  func adding(_ override: Override, for name: String) -> BlockEnvironment {
    guard overrides[name] == nil else { return self }
    var environment = self
    environment.overrides[name] = override
    return environment
  }
}
