/// What the names at one place of a template can stand for: the views of the sections round it, innermost last.
///
/// A frame names the register in which the renderer keeps the frame's view. Each view type has one register. A section
/// over a type that is already among the frames takes its register over until the section ends: the inner view offers
/// every name that the outer one offers, so the outer one could not be reached anyway. This makes the number of
/// possible contexts finite, and so a partial that includes itself over data has finitely many forms.
struct BindingContext: Hashable {
  enum Frame: Hashable {
    /// A view, with the index of its type in the binder's table.
    case view(register: Int, type: Int)
    /// A value, shown by `{{.}}`.
    case value(register: Int, FieldAccess.ValueKind)
    /// Inside a section over this field of a view, which is therefore present.
    case present(register: Int, field: String)
    /// Whatever a section stands on whose name is a mistake. Its names are not called mistakes too.
    case unknown

    var register: Int {
      switch self {
      case .view(let register, _), .value(let register, _), .present(let register, _): register
      case .unknown: -1
      }
    }
  }

  private(set) var frames: [Frame] = []

  func pushing(_ frame: Frame) -> BindingContext {
    var context = self
    if case .present = frame {} else { context.frames.removeAll { $0.register == frame.register } }
    context.frames.append(frame)
    return context
  }

  var isUnknown: Bool { frames.contains(.unknown) }

  func holds(_ frame: Frame) -> Bool { frames.contains(frame) }
}
