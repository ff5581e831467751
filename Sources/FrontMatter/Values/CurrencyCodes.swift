/// ISO 4217, list one (active codes), without funds, precious metals and test codes.
enum CurrencyCodes {
  static let active: Set<String> = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The code that a sign, an abbreviation or lower case stands for.
  static func meant(by text: String) -> String? {
    let upper = text.uppercased()
    if upper != text, active.contains(upper) { return upper }
    switch upper.filter({ $0 != "." && !$0.isWhitespace }) {
    case "DH", "DHS", "DIRHAM", "DIRHAMS", "MDH", "MMDH", "درهم": return "MAD"
    case "€", "EURO", "EUROS": return "EUR"
    case "$", "US$", "DOLLAR", "DOLLARS": return "USD"
    case "£": return "GBP"
    default: return nil
    }
  }

  private static let list = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
    CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
    IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
    MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
    SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV
    WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """
}
