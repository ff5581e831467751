import ArgumentParser
import Diagnostics
import Foundation
import Portal
import Preview
import SourceTree

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the portals in a browser as they are edited.",
    discussion: """
      Pages are rendered when they are asked for, and open pages follow every change of content/ and templates/. \
      Nothing is written. Ctrl-C stops it.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "port"))
  var port = 4000

  @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
  var bind = "127.0.0.1"

  @Flag(help: "Open the first page in the browser.")
  var open = false

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError(
        Wording(fr: "--port va de 0 à 65535.", en: "--port is from 0 to 65535."), site.language)
    }
  }

  func run() async throws {
    let language = site.language
    let session = try PreviewSession(site: site, bind: bind, port: port, opens: open, language: language)
    let (ends, end) = AsyncStream.makeStream(of: PreviewError?.self)
    let interrupts = Interrupts { end.yield(nil) }
    defer { interrupts.stop() }
    let task = Task {
      do throws(PreviewError) {
        try await session.run()
        end.yield(nil)
      } catch {
        end.yield(error)
      }
    }
    // What is still going on ends with the program: there is nothing to save.
    defer { task.cancel() }
    for await error in ends {
      guard let error else { return }
      Console.error("mithaq: \(error.wording[language])\n")
      throw ExitCode.inputOutput
    }
  }
}
