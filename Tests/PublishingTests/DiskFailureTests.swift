import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Full and read-only disks", .enabled(if: SmallDisk.isPossible, "mounting a disk needs root"))
struct DiskFailureTests {
  private let disk: SmallDisk
  private let site: Site

  init() throws {
    disk = try SmallDisk(mebibytes: 1)
    site = try Site()
  }

  private func publisher(state: String) -> Publisher {
    Publisher(outputFolder: disk.folder.path + "/public", stateFolder: state, jobs: 2, isOurs: { _ in false })
  }

  private func failure(_ publisher: Publisher, _ outputs: [Output]) async -> PublishingError? {
    do throws(PublishingError) {
      _ = try await publisher.publish(outputs)
      return nil
    } catch {
      return error
    }
  }

  private func expect(_ code: Int32, _ error: PublishingError?, sourceLocation: SourceLocation = #_sourceLocation) {
    guard case .system(_, let found) = error?.cause else {
      Issue.record("\(String(describing: error))", sourceLocation: sourceLocation)
      return
    }
    #expect(found == code, sourceLocation: sourceLocation)
  }

  @Test("a full disk leaves the old site intact and no staging folder, and the next build succeeds")
  func fullDisk() async throws {
    let publisher = publisher(state: disk.folder.path + "/.mithaq")
    _ = try await publisher.publish(site.outputs(["a": "1", "b/c": "1"]))
    let before = try disk.folder.tree(".")
    let large = String(repeating: "x", count: 300_000)
    let outputs = try site.outputs(["a": large, "b/c": large, "d": large, "e": large, "f": large])
    expect(ENOSPC, await failure(publisher, outputs))
    #expect(try disk.folder.tree(".") == before)
    #expect(try await publisher.publish(site.outputs(["a": "2"])).value?.texts == [["a"], [], ["b/c"]])
  }

  @Test("a disk without room for the list of files leaves the old site intact")
  func fullStateDisk() async throws {
    let state = try SmallDisk(mebibytes: 1)
    let publisher = publisher(state: state.folder.path + "/.mithaq")
    _ = try await publisher.publish(site.outputs(["a": "1"]))
    let before = try disk.folder.tree("public")
    try state.fill(leaving: 4096)
    let many = Dictionary(uniqueKeysWithValues: (0..<200).map { ("\($0)" + String(repeating: "-", count: 100), "") })
    expect(ENOSPC, await failure(publisher, try site.outputs(many)))
    #expect(try disk.folder.tree("public") == before)
    try state.makeRoom()
    #expect(try await publisher.publish(site.outputs(["b": "1"])).value?.texts == [["b"], [], ["a"]])
  }

  @Test("a read-only disk is told as such")
  func readOnly() async throws {
    let publisher = publisher(state: site.folder.path + "/.mithaq")
    _ = try await publisher.publish(site.outputs(["a": "1"]))
    try disk.makeReadOnly()
    let error = await failure(publisher, try site.outputs(["a": "2"]))
    expect(EROFS, error)
    #expect(error?.wording.fr.contains("lecture seule") == true)
    #expect(try disk.folder.tree("public") == ["a": "1"])
    #expect(await failure(publisher, try site.outputs(["a": "1"])) == nil)
  }
}
