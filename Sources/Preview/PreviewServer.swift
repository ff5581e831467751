package import Diagnostics
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Serves a preview over HTTP.
package struct PreviewServer: Sendable {
  private let previewer: Previewer
  private let bind: String
  private let port: Int
  private let language: DiagnosticLanguage
  private let rule: HostRule

  /// How long a connection may be silent, or take to send a request.
  private static let idleTime = TimeAmount.seconds(10)
  /// More wait until others have gone, so that the system's limit on open files is not reached.
  private static let connections = 256
  /// How long an open page goes without a sign, so that whatever stands between does not hang up.
  private static let heartbeat = Duration.seconds(15)

  /// - Parameters:
  ///   - bind: the address to listen on.
  ///   - port: 0 for one that is free.
  ///   - language: of diagnostics.
  package init(previewer: Previewer, bind: String, port: Int, language: DiagnosticLanguage) {
    self.previewer = previewer
    self.bind = bind
    self.port = port
    self.language = language
    rule = HostRule(bind: bind)
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter started: called once with the port that is listened on.
  package func run(started: @escaping @Sendable (Int) async -> Void) async throws(PreviewError) {
    var logger = Logger(label: "mithaq")
    logger.logLevel = .critical
    let application = Application(
      responder: CallbackResponder<BasicRequestContext> { request, _ in
        let response = await respond(to: request)
        return request.method == .head ? response.createHeadResponse() : response
      },
      server: .http1(configuration: HTTP1Channel.Configuration(idleTimeout: Self.idleTime)),
      configuration: ApplicationConfiguration(
        address: .hostname(bind, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connections)),
      onServerRunning: { channel in await started(channel.localAddress?.port ?? port) },
      logger: logger)
    do {
      try await application.run()
    } catch let error as IOError {
      throw PreviewError(bind: bind, port: port, code: error.errnoCode)
    } catch {
      throw PreviewError(bind: bind, port: port, code: nil)
    }
  }

  // MARK: Requests

  private func respond(to request: Request) async -> Response {
    let host = request.head.authority ?? ""
    guard !host.isEmpty else { return Self.refusal(.badRequest, "A request needs a Host.") }
    guard rule.allows(host) else {
      return Self.refusal(.misdirectedRequest, "This preview answers to localhost and to numbers, not to other names.")
    }
    if let origin = request.headers[.origin], !rule.allows(origin: origin, on: host) {
      return Self.refusal(.forbidden, "This preview answers to its own pages only.")
    }
    guard request.method == .get || request.method == .head else {
      var refusal = Self.refusal(.methodNotAllowed, "GET and HEAD only.")
      refusal.headers[.allow] = "GET, HEAD"
      return refusal
    }
    guard let path = PreviewPath(request.uri.string) else { return Self.refusal(.badRequest, "This is no path.") }
    switch "/" + path.path {
    case PreviewMark.script:
      return PreviewResponder.response(
        to: request, bytes: Array(ClientScript.text.utf8), type: "text/javascript; charset=utf-8")
    case PreviewMark.events: return events(for: request)
    default: return await PreviewResponder(previewer: previewer, language: language).respond(to: request, at: path)
    }
  }

  private static func refusal(_ status: HTTPResponse.Status, _ reason: String) -> Response {
    Response(
      status: status, headers: PreviewResponder.headers("text/plain; charset=utf-8"),
      body: ResponseBody(byteBuffer: ByteBuffer(string: reason + "\n")))
  }

  private func events(for request: Request) -> Response {
    guard
      let events = LiveEvents(
        previewer: previewer, messages: language, parameters: request.uri.queryParameters)
    else { return Self.refusal(.badRequest, "The page that asks is not named.") }
    let headers = PreviewResponder.headers("text/event-stream; charset=utf-8")
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        try await Self.tell(events, previewer, to: &writer)
        try await writer.finish(nil)
      })
  }

  /// Writes what happens to a page until its browser hangs up.
  private static func tell(
    _ events: LiveEvents, _ previewer: Previewer, to writer: inout any ResponseBodyWriter
  ) async throws {
    var events = events
    try await writer.write(ByteBuffer(string: try events.greeting(await previewer.state).text))
    for await _ in await previewer.signs(every: heartbeat) {
      let told = await events.events(for: await previewer.state)
      // A comment where there is nothing to tell, which browsers pass over.
      let text = told.isEmpty ? ":\n\n" : try told.map { try $0.text }.joined()
      try await writer.write(ByteBuffer(string: text))
    }
  }
}
