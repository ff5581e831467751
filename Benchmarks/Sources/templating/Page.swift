/// The page that is rendered: 160 tags, with scalars, a list of fifty rows, sections in sections, and signs to escape.
enum Page {
  private static let facts = [
    "number", "kind", "status", "duration", "renewal", "place", "signed", "effective", "ends", "funding", "basis",
    "language", "contact", "verified", "updated", "licence",
  ]
  /// How often each fact is shown.
  static let repeats = 8

  static let template =
    """
    <!DOCTYPE html>
    <html lang="fr">
    <head><title>{{title}} – {{#region}}{{name}}{{/region}}</title></head>
    <body>
    <h1>{{title}}</h1>
    <p>{{#region}}<a href="{{href}}">{{name}}</a>{{/region}}{{#is_signed}} <b>signée</b>{{/is_signed}}{{^is_signed}} projet{{/is_signed}}</p>
    {{#summary}}<p class="lede">{{.}}</p>{{/summary}}
    <dl>

    """ + factLines + """
      </dl>
      <ul>
      {{#parties}}
      <li><a href="{{href}}">{{name}}</a>{{#is_lead}} <b>chef de file</b>{{/is_lead}}{{#role}} <i>{{.}}</i>{{/role}}{{^role}} <i>partie</i>{{/role}}{{#has_signatories}} <ol>{{#signatories}}<li>{{.}}</li>{{/signatories}}</ol>{{/has_signatories}}</li>
      {{/parties}}
      </ul>
      </body>
      </html>

      """

  private static let factLines = (0..<repeats).flatMap { _ in facts }
    .map { "<dt>\($0)</dt><dd>{{\($0)}}</dd>\n" }.joined()

  static let tagCount = template.split(separator: "{{").count - 1
}
