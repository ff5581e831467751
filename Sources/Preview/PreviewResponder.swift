import Diagnostics
import HTTPTypes
import Hummingbird
import Portal
import Publishing
import SourceTree

/// Answers requests for pages and files.
struct PreviewResponder: Sendable {
  let previewer: Previewer
  let language: DiagnosticLanguage

  /// How often a page is rendered anew because its file changed between its reading and its rendering.
  private static let attempts = 5

  func respond(to request: Request, at path: PreviewPath) async -> Response {
    for _ in 0..<Self.attempts {
      let state = await previewer.state
      do {
        return try await respond(to: request, at: path, in: state)
      } catch {
        // A file that has just gone or changed: the watch tells of it, but perhaps not yet. Where there are mistakes, what
        // is shown is from before them and nothing newer can be had.
        if state.isBroken { break }
        await previewer.read()
      }
    }
    let state = await previewer.state
    return await problems(state.diagnostics, in: state)
  }

  private func respond(
    to request: Request, at path: PreviewPath, in state: PreviewState
  ) async throws -> Response {
    guard let site = state.site else { return await problems(state.diagnostics, in: state) }
    switch site.find(path) {
    case .output(let output):
      let (bytes, type) = try Self.file(output, in: state)
      return Self.response(to: request, bytes: bytes, type: type)
    case .folder(let folder):
      let query = request.uri.query.map { "?" + $0 } ?? ""
      var headers = Self.headers("text/plain; charset=utf-8")
      headers[.location] = "/" + RelativePath.encodedParts(of: folder) + query
      return Response(status: .found, headers: headers)
    case .nothing(let page):
      let file = try page.map { try Self.file($0, in: state) }
      let bytes = file?.bytes ?? Array("404\n".utf8)
      return Response(
        status: .notFound, headers: Self.headers(file?.type ?? "text/plain; charset=utf-8"),
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
  }

  /// What is sent for an output: pages with the mark of the preview, all others as a build writes them.
  private static func file(_ output: Output, in state: PreviewState) throws -> (bytes: [UInt8], type: String) {
    let bytes = try output.render()
    let type = ContentType.of(output.path.text)
    guard type == ContentType.page else { return (bytes, type) }
    return (PreviewMark(of: bytes, revision: state.revision).inserted(into: bytes), type)
  }

  private func problems(_ diagnostics: [Diagnostic], in state: PreviewState) async -> Response {
    let list = ProblemList(diagnostics: diagnostics, language: language, tree: await previewer.tree)
    let page = list.page(PreviewWording(language.rawValue), mark: PreviewMark(revision: state.revision))
    return Response(
      status: .serviceUnavailable, headers: Self.headers(ContentType.page),
      body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
  }

  /// A response to a request that may ask for a part, or only for what it has not got.
  static func response(to request: Request, bytes: [UInt8], type: String) -> Response {
    var headers = headers(type)
    let tag = "\"\(ContentHash(of: bytes).hex.prefix(32))\""
    headers[.eTag] = tag
    headers[.acceptRanges] = "bytes"
    if let known = request.headers[.ifNoneMatch], matches(known, tag) {
      return Response(status: .notModified, headers: headers)
    }
    let isSame = request.headers[.ifRange].map { $0 == tag } ?? true
    let range = ByteRange(isSame && request.method == .get ? request.headers[.range] : nil, of: bytes.count)
    switch range {
    case .whole:
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .part(let part):
      headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"
      return Response(
        status: .partialContent, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes[part])))
    case .unsatisfiable:
      headers[.contentRange] = "bytes */\(bytes.count)"
      return Response(status: .rangeNotSatisfiable, headers: headers)
    }
  }

  private static func matches(_ known: String, _ tag: String) -> Bool {
    known.split(separator: ",").contains { item in
      let item = item.drop { $0 == " " }.prefix { $0 != " " }
      return item == "*" || item == tag || item == "W/" + tag
    }
  }

  static func headers(_ type: String) -> HTTPFields {
    var headers = HTTPFields()
    headers[.contentType] = type
    // Nothing of a preview is worth keeping, and a page kept by a browser could be an old one.
    headers[.cacheControl] = "no-store"
    headers[.xContentTypeOptions] = "nosniff"
    return headers
  }
}
