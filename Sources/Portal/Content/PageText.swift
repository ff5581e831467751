import Markdown

/// How the texts of records are read: headings get no id that the templates give to a part of the page.
enum PageText {
  static let options = MarkdownOptions.portal(reservedIDs: [
    "bref", "cadre", "chronologie", "contenu", "declarations", "engagements", "financement", "identite", "inconnu",
    "indicateurs", "objectifs", "parties", "public", "recit", "sommaire", "sources",
  ])
}
