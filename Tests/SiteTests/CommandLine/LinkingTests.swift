#if os(Linux)
  import TestSupport
  import Testing

  /// What the program needs of the machine that it runs on.
  struct LinkingTests {
    @Test("it runs where Swift is not installed, with the allocator it was measured with")
    func libraries() async throws {
      let listed = try await ChildProgram("/usr/bin/ldd").run([try MithaqBinary.path()])
      #expect(listed.status == 0)
      let names = listed.output.split(separator: "\n").compactMap {
        $0.split(separator: " ").first?.trimmingPrefix("\t")
      }
      #expect(!names.contains { $0.contains("swift") || $0.contains("Foundation") || $0.contains("dispatch") })
      #expect(names.contains { $0.hasPrefix("libmimalloc") })
      #expect(names.contains { $0.hasPrefix("libcmark") } && names.contains { $0.hasPrefix("libyaml") })
    }
  }
#endif
