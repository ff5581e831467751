/// One step of rendering. `register` numbers are places in the renderer's table of views.
enum Instruction: Sendable {
  /// Bytes of the program's literals.
  case literal(Range<Int>)
  case text(register: Int, FieldAccess.Read<String>)
  case number(register: Int, FieldAccess.Read<Int>)
  case markup(register: Int, FieldAccess.Read<Markup>)
  /// Text that is not escaped; only open schemas have it.
  case unescaped(register: Int, FieldAccess.Read<String>)
  /// An interface text, by its slot.
  case string(Int)
  /// Text, and an interface text, in a string of JSON.
  case jsonText(register: Int, FieldAccess.Read<String>)
  case jsonString(Int)
  /// Runs the next `length` instructions for each thing entered, with its address in register `into`.
  case enter(register: Int, FieldAccess.Enter, into: Int, length: Int)
  /// Runs the next `length` instructions if the field is as `expected`.
  case test(register: Int, FieldAccess.Read<Bool>, expected: Bool, length: Int)
  case call(Call)
  /// Calls the routine of the partial that the field names; none, if there is no such partial.
  case choose(register: Int, FieldAccess.Read<String>, [String: Call])
  /// The indentation that has grown so far.
  case indentation

  struct Call: Sendable {
    let routine: Int
    /// Bytes of the literals.
    var indent: Range<Int> = 0..<0
    /// The indentation starts anew with `indent`, which is added to it otherwise.
    var restartsIndentation = false
  }
}
