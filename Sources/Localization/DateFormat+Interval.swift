package import EDTF

extension DateFormat {
  /// « de mai 2021 à juin 2022 », « du 3 au 5 mai 2021 », « depuis le 21 mai 2021 », « jusqu’en 2021 », « depuis mai
  /// 2021, fin inconnue »; « 2025 » where both ends are one; where neither end is a date, « date inconnue ».
  package func interval(from start: EDTFBound, to end: EDTFBound) -> String {
    switch (start, end) {
    case (.date(let first), .date(let last)) where first == last: text(first)
    case (.date(let first), .date(let last)): between(first, last)
    case (.date(let first), .open): since(first)
    case (.date(let first), .unknown): put(since(first), in: .endUnknown)
    case (.open, .date(let last)): until(last)
    case (.unknown, .date(let last)): put(until(last), in: .startUnknown)
    case (.open, .open), (.open, .unknown), (.unknown, .open), (.unknown, .unknown): unknown
    }
  }

  private func between(_ first: EDTFDate, _ last: EDTFDate) -> String {
    if let day = first.day, last.day != nil, first.year == last.year, first.month == last.month,
      first.qualification == .certain, last.qualification == .certain
    {
      return strings.text(DateKey.withinMonth, ["first": number(ofDay: day), "date": plain(last)])
    }
    return strings.text(DateKey.interval, ["from": from(first), "to": to(last)])
  }

  private func from(_ date: EDTFDate) -> String {
    switch date.precision {
    case .day: put(end(date), in: .fromDay)
    case .month: put(end(date), in: startsWithVowel(plain(date)) ? .fromMonthVowel : .fromMonth)
    case .year: put(end(date), in: .fromYear)
    }
  }

  private func to(_ date: EDTFDate) -> String {
    switch date.precision {
    case .day: put(end(date), in: .toDay)
    case .month: put(end(date), in: .toMonth)
    case .year: put(end(date), in: .toYear)
    }
  }

  private func since(_ date: EDTFDate) -> String {
    switch date.precision {
    case .day: put(end(date), in: .sinceDay)
    case .month: put(end(date), in: .sinceMonth)
    case .year: put(end(date), in: .sinceYear)
    }
  }

  private func until(_ date: EDTFDate) -> String {
    switch date.precision {
    case .day: put(end(date), in: .untilDay)
    case .month: put(end(date), in: .untilMonth)
    case .year: put(end(date), in: .untilYear)
    }
  }

  /// One end with its doubt after it: « mai 2021 (environ) ».
  private func end(_ date: EDTFDate) -> String {
    var result = plain(date)
    if date.isMonthUnspecified {
      result = put(result, in: .endMonthUnknown)
    } else if date.isDayUnspecified {
      result = put(result, in: .endDayUnknown)
    }
    return switch date.qualification {
    case .certain: result
    case .uncertain: put(result, in: .endUncertain)
    case .approximate: put(result, in: .endApproximate)
    case .uncertainAndApproximate: put(result, in: .endUncertainApproximate)
    }
  }

  private func startsWithVowel(_ text: String) -> Bool {
    text.first.map { "aeiouàâéèêîôû".contains($0.lowercased()) } ?? false
  }
}
