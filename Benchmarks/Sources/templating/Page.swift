/// The page that is rendered: 160 tags, with scalars, a list of fifty rows, sections in sections, and signs to escape.
enum Page {
  static let factCount = 128

  static let template =
    """
    <!DOCTYPE html>
    <html lang="fr">
    <head><title>{{title}}</title></head>
    <body>
    <h1>{{title}}</h1>
    <p>{{#region}}<a href="{{href}}">{{name}}</a>{{/region}}{{#is_signed}} <b>signée</b>{{/is_signed}}{{^is_signed}} projet{{/is_signed}}</p>
    {{#summary}}<p class="lede">{{.}}</p>{{/summary}}
    <dl>

    """ + facts + """
      </dl>
      <ul>
      {{#parties}}
      <li><a href="{{href}}">{{name}}</a>{{#is_lead}} <b>chef de file</b>{{/is_lead}}{{#role}} <i>{{.}}</i>{{/role}}{{^role}} <i>partie</i>{{/role}}{{#has_signatories}} <ol>{{#signatories}}<li>{{.}}</li>{{/signatories}}</ol>{{/has_signatories}}</li>
      {{/parties}}
      </ul>
      </body>
      </html>

      """

  private static let facts = (0..<factCount).map { "<dt>Champ \($0)</dt><dd>{{fact_\($0)}}</dd>\n" }.joined()

  static let tagCount = template.split(separator: "{{").count - 1
}
