/// The address of a view, or of the text, link or markup that a section stands on, while a page is rendered.
///
/// The renderer keeps one for each context of a template, so that reading a field costs one call and copies no view.
/// This file holds all that is unsafe about it, and it is sound for three reasons that can be checked one by one:
/// - A pointer is made only by `with` and `forEach` below, which keep the value alive and unmoved until `body` returns;
///   `body` does not escape, and the renderer puts the previous pointer back before it returns.
/// - A pointer is read only by the closures that the factories of `Field` make, each for the one type it is declared on.
/// - The binder gives each register one type, takes fields from that type's own declaration, and lets only a section
///   whose content is of that type write to the register.
@usableFromInline struct ViewPointer {
  @usableFromInline let address: UnsafeRawPointer

  @inlinable init(_ address: UnsafeRawPointer) {
    self.address = address
  }

  @inlinable static func with<Value>(_ value: Value, _ body: (ViewPointer) -> Void) {
    withUnsafePointer(to: value) { body(ViewPointer(UnsafeRawPointer($0))) }
  }

  @inlinable static func forEach<Value>(in values: [Value], _ body: (ViewPointer) -> Void) {
    values.withUnsafeBufferPointer { buffer in
      guard var address = buffer.baseAddress else { return }
      for _ in 0..<buffer.count {
        body(ViewPointer(UnsafeRawPointer(address)))
        address += 1
      }
    }
  }

  /// `~Copyable` keeps the compiler from copying the view, with a retain for each of its fields, to read one of them.
  @inlinable func read<Value: ~Copyable, Result>(_ get: (borrowing Value) -> Result) -> Result {
    get(address.assumingMemoryBound(to: Value.self).pointee)
  }
}
