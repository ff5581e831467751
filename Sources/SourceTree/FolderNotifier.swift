#if os(Linux)
  import Foundation

  /// Listens to inotify for the folders of a registry, new ones included. Lives on one thread, which waits in it.
  struct FolderNotifier {
    private let watch: SourceWatch
    private let descriptor: Int32
    private var folders: [Int32: WatchedFolder] = [:]
    /// Why the system watches no more.
    private var limit: WatchLimit?

    /// What a watch stands for.
    private struct WatchedFolder {
      let path: String
      let scope: Scope
    }

    private enum Scope {
      /// All files and folders below.
      case tree
      /// Only what is directly in it and has one of these names.
      case names(Set<String>)
    }

    /// Starts a thread that reports changes until it is stopped; the first as soon as all folders are watched, for what
    /// changed before.
    ///
    /// - Returns: stops it.
    static func run(
      _ watch: SourceWatch, report: @escaping @Sendable (SourceWatch.Event) -> Void
    ) -> @Sendable () -> Void {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else {
        report(.polling(WatchLimit(code: errno)))
        let task = watch.poll { report(.changed) }
        return { task.cancel() }
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let (stopped, stop) = (ends[0], ends[1])
      Thread.detachNewThread {
        defer { close(stopped) }
        let limit: WatchLimit
        do throws(WatchLimit) {
          var notifier = try FolderNotifier(watch)
          defer { close(notifier.descriptor) }
          guard let reached = notifier.listen(until: stopped, report) else { return }
          limit = reached
        } catch {
          limit = error
        }
        report(.polling(limit))
        let task = watch.poll { report(.changed) }
        while wait(for: [stopped]).isEmpty {}
        task.cancel()
      }
      return { close(stop) }
    }

    private init(_ watch: SourceWatch) throws(WatchLimit) {
      self.watch = watch
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { throw WatchLimit(code: errno) }
    }

    /// - Returns: why the system watches no more; `nil` when stopped.
    private mutating func listen(
      until stopped: Int32, _ report: (SourceWatch.Event) -> Void
    ) -> WatchLimit? {
      watchAll()
      if let limit { return limit }
      report(.changed)
      let clock = ContinuousClock()
      var burst: ContinuousClock.Instant?
      var settled: ContinuousClock.Instant?
      while true {
        let ready = Self.wait(for: [descriptor, stopped], atMost: settled.map { $0 - clock.now })
        if ready.contains(stopped) { return nil }
        if ready.contains(descriptor), let last = drain() {
          // A burst is over when nothing has come for a third of the time that it may last, or when that has passed. What
          // has gone may be on its way back, for some editors delete a file before they write it; and what is being
          // written is not whole until it is closed.
          let start = burst ?? clock.now
          let end = start + SourceWatch.settlement
          burst = start
          settled = last == .unfinished ? end : min(clock.now + SourceWatch.settlement / 3, end)
        }
        if let limit { return limit }
        if let end = settled, clock.now >= end {
          (burst, settled) = (nil, nil)
          report(.changed)
        }
      }
    }

    /// Waits until there is something to read.
    ///
    /// - Parameter time: for ever where there is none.
    /// - Returns: the descriptors that can be read, or whose other end is closed.
    private static func wait(for descriptors: [Int32], atMost time: Duration? = nil) -> [Int32] {
      var items = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let milliseconds = time.map { Int32(max(0, ($0 / .milliseconds(1)).rounded(.up))) } ?? -1
      guard Foundation.poll(&items, nfds_t(items.count), milliseconds) > 0 else { return [] }
      return items.filter { $0.revents != 0 }.map(\.fd)
    }

    // MARK: Which folders

    private mutating func watchAll() {
      let root = URL(fileURLWithPath: watch.root)
      add(root.deletingLastPathComponent().path, .names([root.lastPathComponent]))
      add(watch.root, .names(["content", "templates"]))
      for folder in [watch.root + "/content", watch.root + "/templates"] + (watch.defaultTemplates.map { [$0] } ?? []) {
        addTree(folder)
      }
    }

    /// A folder with all below it. Links are not followed, but for the folder of a file that a link leads to.
    private mutating func addTree(_ top: String) {
      var pending = [top]
      while let folder = pending.popLast() {
        guard add(folder, .tree) else { continue }
        for bytes in (try? FileSystem.names(in: folder)) ?? [] {
          if SourceScan.ignores(bytes) { continue }
          let path = folder + "/" + String(decoding: bytes, as: UTF8.self)
          if case .folder? = try? FileSystem.status(of: path).kind { pending.append(path) } else { add(item: path) }
        }
      }
    }

    /// What has come into a folder: another one, or a link to a file elsewhere.
    private mutating func add(item path: String) {
      switch try? FileSystem.status(of: path).kind {
      case .folder: addTree(path)
      case .link:
        guard let target = try? FileSystem.realPath(of: path) else { return }
        let url = URL(fileURLWithPath: target)
        add(url.deletingLastPathComponent().path, .names([url.lastPathComponent]))
      case .file, .special, nil: break
      }
    }

    /// - Returns: whether the folder is watched now and what is in it is to be looked at.
    @discardableResult
    private mutating func add(_ path: String, _ scope: Scope) -> Bool {
      let changes =
        IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF
      let watched = inotify_add_watch(descriptor, path, UInt32(changes | IN_ONLYDIR | IN_EXCL_UNLINK))
      guard watched >= 0 else {
        if errno == ENOSPC { limit = WatchLimit(code: ENOSPC) }
        return false
      }
      // The root is watched for its two folders; a link may lead to another file in it.
      switch (folders[watched]?.scope, scope) {
      case (.tree, .names): break
      case (.names(let names), .names(let more)):
        folders[watched] = WatchedFolder(path: folders[watched]?.path ?? path, scope: .names(names.union(more)))
      // A folder that was moved comes back under its new path.
      case (_, .tree), (nil, _): folders[watched] = WatchedFolder(path: path, scope: scope)
      }
      return true
    }

    // MARK: What happened

    /// What an event of the registry tells.
    private enum Change {
      /// More is likely to follow.
      case unfinished
      case finished
    }

    /// Reads all events that wait.
    ///
    /// - Returns: the last one of the registry.
    private mutating func drain() -> Change? {
      var last: Change?
      while true {
        let buffer = [UInt8](unsafeUninitializedCapacity: 65_536) { [descriptor] buffer, count in
          count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
        if buffer.isEmpty { return last }
        let header = MemoryLayout<inotify_event>.size
        var offset = 0
        while offset + header <= buffer.count {
          let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self) }
          let name = buffer[(offset + header)..<(offset + header + Int(event.len))].prefix { $0 != 0 }
          last = handle(event, name: String(decoding: name, as: UTF8.self)) ?? last
          offset += header + Int(event.len)
        }
      }
    }

    /// - Returns: `nil` for what is not of the registry.
    private mutating func handle(_ event: inotify_event, name: String) -> Change? {
      func has(_ flag: Int32) -> Bool { event.mask & UInt32(flag) != 0 }
      if has(IN_Q_OVERFLOW) {
        watchAll()
        return .finished
      }
      if has(IN_IGNORED) {
        folders[event.wd] = nil
        return nil
      }
      guard let folder = folders[event.wd] else { return nil }
      let path = folder.path + "/" + name
      switch folder.scope {
      case .names(let names):
        guard names.contains(name) else { return nil }
        if folder.path == watch.root { addTree(path) }
        // The registry itself has come.
        if path == watch.root { watchAll() }
      case .tree:
        if SourceScan.ignores(Array(name.utf8)) { return nil }
        if has(IN_CREATE) || has(IN_MOVED_TO) { add(item: path) }
      }
      let isWhole = has(IN_CLOSE_WRITE) || has(IN_MOVED_TO) || has(IN_ATTRIB)
      return isWhole ? .finished : .unfinished
    }
  }
#endif
