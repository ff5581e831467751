import Diagnostics
import EDTF
import FrontMatter
import TestSupport
import Testing

/// Decodes the value of `v: …`.
private func read<Value>(_ type: ValueType<Value>, _ yaml: String) -> (value: Value?, diagnostics: [Diagnostic]) {
  let result = YAMLNode.parse(Array("v: \(yaml)\n".utf8), path: "a.yml")
  var context = DecodingContext(path: "a.yml", defaultLanguage: "fr", languages: ["fr", "ar", "en"])
  context.diagnostics = result.diagnostics
  guard case .map(let entries)? = result.value?.content, let node = entries.first?.value else {
    return (nil, context.diagnostics)
  }
  return (type.decode(node, &context), context.diagnostics)
}

/// A wrong text, the id of what is said about it, and what its fix must contain (nothing: there is no suggestion).
struct Wrong: Sendable, CustomTestStringConvertible {
  let yaml: String
  let id: DiagnosticID
  let fix: String

  init(_ yaml: String, _ id: DiagnosticID, _ fix: String = "") {
    self.yaml = yaml
    self.id = id
    self.fix = fix
  }

  var testDescription: String { yaml }
}

private func check<Value>(_ type: ValueType<Value>, _ wrong: Wrong, sourceLocation: SourceLocation = #_sourceLocation) {
  let (value, diagnostics) = read(type, wrong.yaml)
  #expect(value == nil, sourceLocation: sourceLocation)
  #expect(
    diagnostics.map(Finding.init) == [Finding(wrong.id, 3..<3 + wrong.yaml.utf8.count)], sourceLocation: sourceLocation)
  if !wrong.fix.isEmpty {
    #expect(diagnostics.first?.fix?.en.contains(wrong.fix) == true, "\(diagnostics)", sourceLocation: sourceLocation)
  }
}

@Suite("Values")
struct ValueTypeTests {
  @Test("a text is trimmed and not empty")
  func text() {
    #expect(read(.text, "\"  a b \\n\"").value == "a b")
    for yaml in ["\"\"", "'  '", "\"\\u200B\\u00A0\\u200F\""] { check(ValueType<String>.text, Wrong(yaml, .emptyText)) }
    check(ValueType<String>.text, Wrong("[a]", .expectedText))
    check(ValueType<String>.text, Wrong("{a: b}", .expectedText))
  }

  @Test("a length is counted in characters")
  func length() {
    #expect(read(.text(maxLength: 3), "é👩‍👩‍👧ن").value != nil)
    check(ValueType<String>.text(maxLength: 3), Wrong("abcd", .textTooLong, "shorten it by 1"))
  }

  @Test("a localised text is a text in the default language or a map of languages")
  func localized() {
    #expect(read(.localizedText(), "a").value == LocalizedText("a", in: "fr"))
    #expect(read(.localizedText(), "{ar: ب, fr: a}").value?.languages == ["ar", "fr"])
    check(ValueType<LocalizedText>.localizedText(), Wrong("[a]", .expectedLocalizedText, "{fr: …, ar: …, en: …}"))
    check(ValueType<LocalizedText>.localizedText(), Wrong("{}", .emptyText))
    #expect(read(.localizedText(), "{fr: a, fr: b}").diagnostics.map(\.id) == [.duplicateKey])
    #expect(read(.localizedText(), "{de: a}").diagnostics.map(Finding.init) == [Finding(.unknownTextLanguage, 4..<6)])
    #expect(read(.localizedText(), "{fr: [a]}").diagnostics.map(Finding.init) == [Finding(.expectedText, 8..<11)])
  }

  @Test("a date is EDTF, with the reason and what was probably meant")
  func dates() throws {
    for text in ["2021", "2021-05", "2021-05-21?", "2021-05-XX", "2021-07/..", "2021/2022"] {
      #expect(try read(.edtf, text).value == EDTF(parsing: text))
    }
    for wrong in [
      Wrong("21/05/2021", .invalidDate, "write \"2021-05-21\""),
      Wrong("2021-5-1", .invalidDate, "write \"2021-05-01\""),
      Wrong("20210521", .invalidDate, "write \"2021-05-21\""),
      Wrong("2021/05/21", .invalidDate, "write \"2021-05-21\""),
      Wrong("2021–05", .invalidDate, "write \"2021-05\""), Wrong("٢٠٢١-٠٥", .invalidDate, "write \"2021-05\""),
      Wrong("2021-05-xx", .invalidDate, "write \"2021-05-XX\""), Wrong("2021-02-30", .invalidDate, "\"2021-05-21\""),
      Wrong("\"[2021-05-07,2021-05-14]\"", .invalidDate),
    ] {
      check(ValueType<EDTF>.edtf, wrong)
    }
  }

  @Test(
    "a date in words is understood in French, English and the Arabic of Morocco",
    arguments: [
      ("5 mars 2026", "2026-03-05"), ("vendredi 6 mars 2026", "2026-03-06"), ("1er juin 2026", "2026-06-01"),
      ("mars 2026", "2026-03"), ("Le 5 FÉVRIER 2026", "2026-02-05"), ("5\u{A0}aout\u{202F}2026", "2026-08-05"),
      ("March 5, 2026", "2026-03-05"), ("Friday, 6th March 2026", "2026-03-06"), ("5 déc. 2026", "2026-12-05"),
      ("5-mars-2026", "2026-03-05"), ("مارس 2026", "2026-03"), ("يوم الأربعاء 30 شتنبر 2026", "2026-09-30"),
      ("٥ يوليوز ٢٠٢٦", "2026-07-05"), ("15 غشت 2026", "2026-08-15"), ("1 يناير 2026", "2026-01-01"),
      ("1 دجنبر 2026", "2026-12-01"), ("1 نونبر 2026", "2026-11-01"), ("1 ماي 2026", "2026-05-01"),
    ])
  func datesInWords(text: String, date: String) {
    check(ValueType<EDTF>.edtf, Wrong("\"\(text)\"", .invalidDate, "write \"\(date)\""))
    check(ValueType<EDTFBound>.dateBound, Wrong("\"\(text)\"", .invalidDate, "write \"\(date)\""))
    check(ValueType<Moment>.moment, Wrong("\"\(text)\"", .invalidMoment, "write \"\(date)\""))
  }

  @Test(
    "words that are no one date are not understood",
    arguments: [
      "30 février 2026", "5 mars", "5 6 mars 2026", "mars avril 2026", "1er semestre 2026", "vers mars 2026",
      "5 mars 26", "printemps 2026",
    ])
  func noDateInWords(text: String) {
    check(ValueType<EDTF>.edtf, Wrong(text, .invalidDate, "write the year, the month and the day"))
  }

  @Test(
    "a year of two digits is understood where there is one reading, else both are named",
    arguments: [
      ("05/03/26", "write \"2026-03-05\" or \"2026-05-03\", whichever you mean"), ("25/03/26", "write \"2026-03-25\""),
      ("03/25/26", "write \"2026-03-25\""), ("05/05/26", "write \"2026-05-05\""), ("25/3/98", "write \"1998-03-25\""),
      ("05.03.26", "write \"2026-03-05\""), ("05-03-26", "write \"2026-03-05\" or \"2005-03-26\""),
      ("45/03/26", "write the year"), ("05/03/2026", "write \"2026-03-05\""),
    ])
  func shortYears(text: String, fix: String) throws {
    let told = try #require(read(.edtf, text).diagnostics.first?.fix?.en)
    #expect(fix.hasSuffix("\"") && !fix.contains(" or ") ? told.hasSuffix(fix) : told.contains(fix))
  }

  @Test("an end of a period is a date, .., or an empty text")
  func bounds() throws {
    #expect(read(.dateBound, "\"..\"").value == .open)
    #expect(read(.dateBound, "\"\"").value == .unknown)
    #expect(try read(.dateBound, "2021-05").value == EDTFBound(parsing: "2021-05"))
    check(ValueType<EDTFBound>.dateBound, Wrong("2021/2022", .invalidDate))
    check(ValueType<EDTFBound>.dateBound, Wrong("[]", .expectedText))
  }

  @Test("a moment is a date or a day with the time and its offset")
  func moments() throws {
    for text in ["2021-05", "2021-07-15T13:50+01:00", "2021-07-15T13:50:07Z"] {
      #expect(try read(.moment, text).value == Moment(parsing: text))
    }
    check(ValueType<Moment>.moment, Wrong("2021-07-15T13:50", .invalidMoment, "+01:00"))
    check(ValueType<Moment>.moment, Wrong("15/07/2021", .invalidMoment, "write \"2021-07-15\""))
  }

  @Test("every reason why a text is no date has its words in both languages")
  func reasons() {
    let texts = [
      "2021 05", "٢٠٢١", "2021–05", "2021:05", "'[2021,2022]'", "21", "2021-5", "2021-05-21-03", "21-05-2021",
      "2021/05/21",
      "20210521", "2021-13", "2021-21", "2021-02-30", "20XX", "2021-XX-21", "2021-1X", "2021-xx", "2021?-05", "..",
      "2021/2022/2023", "../..", "2022/2021", "2021-05-21T13:50+01:00",
    ]
    let messages = texts.compactMap { read(.edtf, $0).diagnostics.first?.headline }
    #expect(messages.count == texts.count)
    #expect(Set(messages.map { $0.fr.split(separator: ":", maxSplits: 1).last }).count > 15)
    #expect(messages.allSatisfy { $0.fr != $0.en })
  }

  @Test("a whole number has only digits")
  func integers() {
    #expect(read(.integer, "0").value == 0)
    #expect(read(.integer, "-12").value == -12)
    #expect(read(.integer, "08").value == 8)
    for wrong in [
      Wrong("1 250", .invalidInteger, "write 1250"), Wrong("1.250.000", .invalidInteger, "write 1250000"),
      Wrong("٢٠٠", .invalidInteger, "write 200"), Wrong("+5", .invalidInteger, "write 5"),
      Wrong("1.250", .invalidInteger, "write 1250"), Wrong("0x1F", .invalidInteger),
      Wrong("1e3", .invalidInteger), Wrong("\"-\"", .invalidInteger), Wrong("deux", .invalidInteger),
      Wrong("9999999999999999999", .numberOutOfRange),
    ] {
      check(ValueType<Int>.integer, wrong)
    }
  }

  @Test("a decimal number has a dot, and mistakes of habit are understood")
  func decimals() {
    #expect(read(.decimal, "1250.50").value?.text == "1250.5")
    for wrong in [
      Wrong("1 250,5", .invalidDecimal, "write 1250.5"), Wrong("1 250,5", .invalidDecimal, "write 1250.5"),
      Wrong("1.250,5", .invalidDecimal, "write 1250.5"), Wrong("1,250.5", .invalidDecimal, "write 1250.5"),
      Wrong("٢٠٠٫٥", .invalidDecimal, "write 200.5"), Wrong("−3", .invalidDecimal, "write -3"),
      Wrong("80 MDH", .invalidDecimal), Wrong("12 %", .invalidDecimal), Wrong("1e6", .invalidDecimal),
      Wrong(".5", .invalidDecimal), Wrong("5.", .invalidDecimal), Wrong("NaN", .invalidDecimal),
      Wrong("1.1234567", .numberOutOfRange), Wrong("1234567890123456789", .numberOutOfRange),
    ] {
      check(ValueType<DecimalNumber>.decimal, wrong)
    }
  }

  @Test("a dot or a comma before exactly three digits may mean thousands or decimals, and both are offered")
  func ambiguousNumbers() {
    for (text, whole, decimal) in [
      ("1.250", "1250", "1.25"), ("1,250", "1250", "1.25"), ("12.345", "12345", "12.3450"), ("-1.000", "-1000", "-1"),
      ("999.100", "999100", "999.1"),
    ] {
      check(ValueType<DecimalNumber>.decimal, Wrong(text, .ambiguousNumber, "write \(whole) if the sign separates"))
      #expect(read(.decimal, text).diagnostics.first?.fix?.en.contains(", \(decimal) if it stands") == true)
      #expect(read(.decimal, decimal).value != nil)
    }
    for text in ["0.125", "1250.125", "1.25", "1.2500", "1250", "-0.001"] { #expect(read(.decimal, text).value != nil) }
    check(ValueType<DecimalNumber>.decimal, Wrong("1 250,125", .invalidDecimal, "write 1250.125"))
    #expect(read(.decimal, "+1.250").diagnostics.first?.fix == nil)
  }

  @Test("a truth value is true or false, never yes or oui")
  func booleans() {
    #expect(read(.boolean, "true").value == true)
    #expect(read(.boolean, "false").value == false)
    for (yes, no) in [("yes", "no"), ("oui", "non"), ("on", "off"), ("True", "FALSE"), ("1", "0"), ("نعم", "لا")] {
      check(ValueType<Bool>.boolean, Wrong(yes, .invalidBoolean, "write true"))
      check(ValueType<Bool>.boolean, Wrong(no, .invalidBoolean, "write false"))
    }
    check(ValueType<Bool>.boolean, Wrong("peut-être", .invalidBoolean, "write true for yes"))
  }

  @Test("a choice lists what is possible and names the nearest")
  func choices() {
    #expect(read(.enumeration(Role.self), "co_party").value == .coParty)
    check(ValueType<Role>.enumeration(Role.self), Wrong("co-party", .unknownChoice, "did you mean “co_party”?"))
    check(ValueType<Role>.enumeration(Role.self), Wrong("Lead", .unknownChoice, "did you mean “lead”?"))
    let note = read(ValueType<Role>.enumeration(Role.self), "zzzzzz").diagnostics.first?.notes.first
    #expect(note?.text.en == "possible values: co_party, lead, funder")
  }

  @Test("identifiers, codes and references have their own alphabets")
  func names() {
    #expect(read(.identifier, "cri-2021").value == "cri-2021")
    #expect(read(.code, "renewable_energy").value?.value == "renewable_energy")
    #expect(read(.reference, "MA-08-2021-001").value?.value == "MA-08-2021-001")
    for wrong in [
      Wrong("Cluster Solaire", .invalidIdentifier, "write cluster-solaire"),
      Wrong("cri_drâa", .invalidIdentifier, "write cri-draa"), Wrong("a--b", .invalidIdentifier, "write a-b"),
      Wrong("-a", .invalidIdentifier), Wrong("اسم", .invalidIdentifier), Wrong("a/b", .invalidIdentifier),
    ] {
      check(ValueType<String>.identifier, wrong)
    }
    check(ValueType<Located<String>>.code, Wrong("renewable-energy", .invalidCode, "write renewable_energy"))
    check(ValueType<Located<String>>.code, Wrong("7a", .invalidCode))
    check(ValueType<Located<String>>.reference, Wrong("Cluster Solaire", .invalidReference, "write cluster-solaire"))
  }

  @Test("loose codes and references are any short line, with the shape of strict ones")
  func looseNames() {
    #expect(ValueType<Located<String>>.codeReference.shape == .code)
    #expect(ValueType<Located<String>>.looseReference.shape == .reference)
    for type in [ValueType<Located<String>>.codeReference, .looseReference] {
      for text in ["Emploi des jeunes", "7a", "الطاقة", "a/b"] {
        let value = read(type, text).value
        #expect(value?.value == text)
        #expect(value?.place.range == 3..<3 + text.utf8.count)
      }
    }
    let long = String(repeating: "é", count: 101)
    check(ValueType<Located<String>>.codeReference, Wrong(long, .invalidCode))
    check(ValueType<Located<String>>.looseReference, Wrong(long, .invalidReference))
    check(ValueType<Located<String>>.looseReference, Wrong("\"a\\nb\"", .invalidReference))
    check(ValueType<Located<String>>.codeReference, Wrong("\" \"", .emptyText))
  }

  @Test(
    "a Web address is absolute, http or https, with a host",
    arguments: [
      "https://fr.allafrica.com/stories/202105230230.html", "http://a.ma", "HTTPS://exemple.ma/?q=1&r=é#x",
      "https://banassa.info/مركز-الاستثمار", "https://exemple.ma:8080/", "http://localhost",
    ])
  func urls(text: String) {
    #expect(read(.url, "\"\(text)\"").value == text)
  }

  @Test("a wrong Web address is told why")
  func wrongURLs() {
    for wrong in [
      Wrong("www.exemple.ma", .invalidURL, "write https://www.exemple.ma"),
      Wrong("exemple.ma/a", .invalidURL, "write https://exemple.ma/a"),
      Wrong("htps://a.ma", .invalidURL, "write https://a.ma"), Wrong("http:/a.ma", .invalidURL, "write https://a.ma"),
      Wrong("https//a.ma", .invalidURL, "write https://a.ma"),
      Wrong("\"https://a.ma/b c\"", .invalidURL, "write https://a.ma/b%20c"),
      Wrong(
        "http://a.ma/rapport annuel 2026.pdf?q=a b", .invalidURL,
        "write http://a.ma/rapport%20annuel%202026.pdf?q=a%20b"),
      Wrong("https://a .ma/b", .invalidURL, "write https://a.ma/b"),
      Wrong("www.a.ma/b c", .invalidURL, "write https://www.a.ma/b%20c"),
      Wrong("https://a.ma/b https://c.ma", .invalidURL, "copy"),
      Wrong("javascript:alert(1)", .invalidURL, "copy"), Wrong("mailto:a@b.ma", .invalidURL, "copy"),
      Wrong("ftp://a.ma", .invalidURL, "copy"), Wrong("https://", .invalidURL), Wrong("https:///a", .invalidURL),
      Wrong("https://u:p@a.ma", .invalidURL), Wrong("https://a..ma", .invalidURL),
      Wrong("https://a.ma:x/", .invalidURL),
      Wrong("\"https://a.ma/\\u202E\"", .controlCharacter), Wrong("\"https://a.ma/<b>\"", .invalidURL),
      Wrong("/relatif", .invalidURL),
    ] {
      check(ValueType<String>.url, wrong)
    }
  }

  @Test("an e-mail address is one address in ASCII")
  func emails() {
    #expect(read(.email, "contact@cri-dt.ma").value == "contact@cri-dt.ma")
    for yaml in ["contact", "a@b", "\"@b.ma\"", "CRI <a@b.ma>", "a@b..ma", "a@-b.ma", "a.@b.ma", "a@b@c.ma", "é@b.ma"] {
      check(ValueType<String>.email, Wrong(yaml, .invalidEmail))
    }
  }

  @Test("currencies, regions and languages are codes, and their names are understood")
  func codes() {
    #expect(read(.currency, "MAD").value == "MAD")
    #expect(read(.regionCode, "MA-12").value == "MA-12")
    #expect(read(.language, "zgh").value == "zgh")
    for wrong in [
      Wrong("mad", .unknownCurrency, "write MAD"), Wrong("MDH", .unknownCurrency, "write MAD"),
      Wrong("€", .unknownCurrency, "write EUR"), Wrong("XXX", .unknownCurrency),
    ] {
      check(ValueType<String>.currency, wrong)
    }
    for wrong in [
      Wrong("MA-8", .unknownRegionCode, "write MA-08"), Wrong("ma-08", .unknownRegionCode, "write MA-08"),
      Wrong("8", .unknownRegionCode, "write MA-08"), Wrong("MA-00", .unknownRegionCode),
      Wrong("MA-13", .unknownRegionCode),
      Wrong("Drâa-Tafilalet", .unknownRegionCode), Wrong("FR-08", .unknownRegionCode),
    ] {
      check(ValueType<String>.regionCode, wrong)
    }
    for wrong in [
      Wrong("FR", .unknownLanguage, "write fr"), Wrong("arabe", .unknownLanguage, "write ar"),
      Wrong("de", .unknownLanguage),
    ] {
      check(ValueType<String>.language, wrong)
    }
  }

  @Test("a duration is in whole years, months, weeks or days")
  func durations() {
    for (text, parts) in [
      ("P2Y", [2, 0, 0, 0]), ("P18M", [0, 18, 0, 0]), ("P1Y6M", [1, 6, 0, 0]), ("P2W", [0, 0, 2, 0]),
      ("P90D", [0, 0, 0, 90]),
    ] {
      let duration = read(ValueType<CalendarDuration>.duration, text).value
      #expect(duration.map { [$0.years, $0.months, $0.weeks, $0.days] } == parts)
    }
    for wrong in [
      Wrong("2 ans", .invalidDuration, "write P2Y"), Wrong("18 mois", .invalidDuration, "write P18M"),
      Wrong("p2y", .invalidDuration, "write P2Y"), Wrong("2Y", .invalidDuration, "write P2Y"),
      Wrong("P", .invalidDuration),
      Wrong("PT5H", .invalidDuration), Wrong("P6M1Y", .invalidDuration), Wrong("P0Y", .invalidDuration),
      Wrong("P1", .invalidDuration),
    ] {
      check(ValueType<CalendarDuration>.duration, wrong)
    }
  }

  @Test("one or more is a single value or a list of at least one")
  func oneOrMore() {
    #expect(read(.oneOrMore(of: .integer), "1").value == [1])
    #expect(read(.oneOrMore(of: .integer), "[1, 2]").value == [1, 2])
    check(ValueType<[Int]>.oneOrMore(of: .integer), Wrong("[]", .emptyList))
    #expect(read(.oneOrMore(of: .integer), "[a]").diagnostics.map(\.id) == [.invalidInteger])
  }

  @Test("a text where a list is expected is shown as a list that YAML reads as meant")
  func listsFromTexts() {
    func fix<Value>(_ type: ValueType<Value>, _ text: String) -> String? { read(type, text).diagnostics.first?.fix?.en }
    let texts = ValueType<[LocalizedText]>.list(of: .localizedText())
    #expect(
      fix(texts, "Former 500 jeunes, filles et garçons")?.contains("`[\"Former 500 jeunes, filles et garçons\"]`")
        == true)
    #expect(fix(texts, "'Le \"Cluster\", l''essor'")?.contains("`['Le \"Cluster\", l''essor']`") == true)
    let codes = ValueType<[Located<String>]>.list(of: .code)
    #expect(fix(codes, "training, women")?.contains("`[training, women]`") == true)
    #expect(fix(codes, "Formation ; emploi, Femmes")?.contains("`[\"Formation ; emploi\", Femmes]`") == true)
    #expect(fix(ValueType<[PartyFields]>.list(of: .record(PartyFields.self)), "cri")?.contains("`[{key: value") == true)
  }

  @Test("a literal may stand for the value, and a slip in it is understood")
  func literals() {
    let type = ValueType<Declared<[Int]>>.orLiteral("none_published", .list(of: .integer))
    #expect(read(type, "none_published").value == .literal)
    #expect(read(type, "[1]").value == .value([1]))
    check(type, Wrong("none-publishd", .unknownChoice, "did you mean “none_published”?"))
    check(type, Wrong("xyz", .expectedList))
    #expect(
      read(type, "xyz").diagnostics.first?.notes.last?.text.en == "the word “none_published” is accepted here too")
  }

  @Test("a further rule refuses a value at its place")
  func checked() {
    let type = ValueType<Int>.integer.checked { value, place in value > 3 ? .emptyText(place) : nil }
    #expect(read(type, "3").value == 3)
    check(type, Wrong("4", .emptyText))
    #expect(read(type.map { $0 * 2 }, "3").value == 6)
  }
}

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test(
    "are exact and written in one way",
    arguments: [
      ("0", "0"), ("-0", "0"), ("007", "7"), ("1.500000", "1.5"), ("-0.000001", "-0.000001"),
      ("999999999999999999.999999", "999999999999999999.999999"), ("0.10", "0.1"),
    ])
  func text(written: String, canonical: String) {
    #expect(read(.decimal, written).value?.text == canonical)
  }

  @Test("add up without error and compare by value")
  func sums() throws {
    let tenth = try #require(read(.decimal, "0.1").value)
    #expect((0..<10).reduce(DecimalNumber.zero) { sum, _ in sum + tenth } == DecimalNumber(1))
    #expect(tenth < DecimalNumber(1) && tenth - DecimalNumber(1) < .zero)
  }
}
