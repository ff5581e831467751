/// Thrown when a file is no longer the one that was analysed: the build starts over.
package struct ContentChanged: Error, CustomStringConvertible {
  package let path: String

  package var description: String { path }
}
