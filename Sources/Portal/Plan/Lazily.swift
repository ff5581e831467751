import Synchronization

/// A value that is made when it is first asked for, and once. In a view it stands for what not every template shows.
///
/// A class because everyone who asks shares the one value.
@propertyWrapper
final class Lazily<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let known = Mutex<Value?>(nil)

  init(wrappedValue: @autoclosure @escaping @Sendable () -> Value) { make = wrappedValue }

  var wrappedValue: Value {
    known.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}
