import Synchronization

/// A value that is made when it is first asked for, and once. In a view it stands for what is dear to make.
///
/// A class because everyone who asks shares the one value.
@propertyWrapper
final class Lazily<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let known = Mutex<Value?>(nil)

  init(wrappedValue: @autoclosure @escaping @Sendable () -> Value) { make = wrappedValue }

  var wrappedValue: Value { known.value(or: make) }
}

extension Mutex {
  /// The value, made now where it is not known. What makes it must not ask for it.
  func value<Made: Sendable>(or make: () -> Made) -> Made where Value == Made? {
    withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
