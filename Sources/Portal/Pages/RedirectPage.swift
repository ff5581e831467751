import Templating

/// The page at an address that a record had before: it leads to the one it has now. No template makes it, because it is
/// an instruction to browsers and not for people.
struct RedirectPage {
  let title: String
  let target: SafeURL
  let canonical: SafeURL?
  /// Of the title, which is all that there is.
  let language: String
  let direction: String
  let generator: String

  var bytes: [UInt8] {
    func escaped(_ text: String) -> String { Markup(escaping: text).text }
    let canonical = canonical.map { "<link rel=\"canonical\" href=\"\(escaped($0.text))\">\n" } ?? ""
    return Array(
      """
      <!DOCTYPE html>
      <html lang="\(escaped(language))" dir="\(escaped(direction))">
      <head>
      <meta charset="utf-8">
      <title>\(escaped(title))</title>
      <meta name="generator" content="\(escaped(generator))">
      <meta name="viewport" content="width=device-width">
      <meta name="robots" content="noindex">
      \(canonical)<meta http-equiv="refresh" content="0; url=\(escaped(target.text))">
      </head>
      <body>
      <main>
      <h1>\(escaped(title))</h1>
      <p><a href="\(escaped(target.text))">\(escaped(title))</a></p>
      </main>
      </body>
      </html>

      """.utf8)
  }
}
