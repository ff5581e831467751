/// A template with all that it includes, bound to a view type.
struct Program: Sendable {
  /// All fixed bytes of the page, in the order in which the binder met them.
  let literals: [UInt8]
  let instructions: [Instruction]
  /// The instructions of each routine: a template as it is included in one kind of context. The first is the page.
  let routines: [Range<Int>]
  /// The template of each routine.
  let templates: [String]
  let registerCount: Int
  let stringCount: Int
}
