import Disk
import Foundation

/// Where the figures come from.
package struct Machine {
  package let processor: String
  package let cores: Int
  package let memoryBytes: Int
  package let system: String
  /// How busy the machine was over the last minute before the start: 0 is idle, 1 is one processor.
  package let load: Double

  package init() {
    let information = ProcessInfo.processInfo
    cores = information.activeProcessorCount
    memoryBytes = Int(information.physicalMemory)
    processor = Self.value(of: "model name", in: "/proc/cpuinfo", separator: ":") ?? "processor not known"
    let name = Self.value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=")
    let kernel = Self.text("/proc/sys/kernel/osrelease").map { "Linux \($0)" }
    system = [name ?? information.operatingSystemVersionString, kernel].compactMap { $0 }.joined(separator: ", ")
    var averages = [0.0]
    load = getloadavg(&averages, 1) == 1 ? averages[0] : .nan
  }

  package var description: String {
    "\(processor), \(cores) cores, \(Figure.decimal(Double(memoryBytes) / 1_073_741_824, 1)) GiB; \(system)"
  }

  private static func text(_ path: String) -> String? {
    // Files of /proc tell no size, so they are not read as others are.
    (try? String(contentsOfFile: path, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func value(of key: String, in path: String, separator: Character) -> String? {
    for line in text(path)?.split(separator: "\n") ?? [] where line.hasPrefix(key) {
      let value = line.drop { $0 != separator }.dropFirst()
      return value.trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
    }
    return nil
  }
}
