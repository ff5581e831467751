import Diagnostics
import EDTF
import FrontMatter

extension Directory {
  /// What this asks of other records is listed in `JoinMemory`.
  func check(_ convention: Convention) -> [Diagnostic] {
    checkIdentity(of: convention) + checkParties(of: convention) + checkPeople(of: convention)
      + checkCodes(of: convention) + checkReferences(of: convention) + checkDates(of: convention)
      + checkChronology(of: convention)
      + checkItems(of: convention) + checkHistory(of: convention) + checkSources(of: convention)
  }

  private func checkIdentity(of convention: Convention) -> [Diagnostic] {
    var diagnostics = convention.regions.flatMap { resolve($0, in: regions) } + repeated(convention.regions)
    let id = convention.id.map(\.rawValue)
    if !Self.isConventionID(id.value) {
      diagnostics.append(.malformedConventionID(id.value, at: id.place))
    } else if let first = convention.regions.first, regions.find(first.value) != nil,
      !id.value.hasPrefix(first.value.rawValue + "-")
    {
      diagnostics.append(.conventionIDOfOtherRegion(id.value, region: first.value.rawValue, at: id.place))
    }
    let named = convention.provinces + convention.commitments.compactMap(\.province)
    guard !named.isEmpty else { return diagnostics }
    let served = convention.regions.compactMap { regions.find($0.value) }
    guard served.count == convention.regions.count, !served.contains(where: \.lacksSubdivisions) else {
      return diagnostics
    }
    let known = served.flatMap(\.subdivisions).map(\.id.value)
    for province in named where !known.contains(province.value) {
      diagnostics.append(
        .unknownProvince(
          province.value, near: NearMatch.of(province.value, in: known), known: known, at: province.place))
    }
    return diagnostics
  }

  /// `MA-08-2021-001`: region, year, running number.
  private static func isConventionID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let digit = UInt8(ascii: "0")...UInt8(ascii: "9")
    func digits(_ part: Substring.UTF8View, _ counts: ClosedRange<Int>) -> Bool {
      counts.contains(part.count) && part.allSatisfy { digit.contains($0) }
    }
    return parts.count == 4 && parts[0].elementsEqual("MA".utf8) && digits(parts[1], 2...2) && digits(parts[2], 4...4)
      && digits(parts[3], 3...6)
  }

  private func checkParties(of convention: Convention) -> [Diagnostic] {
    var diagnostics = convention.parties.flatMap { resolve($0.partner, in: partners) }
    var first: [ID<Partner>: Place] = [:]
    for party in convention.parties {
      if let place = first[party.partner.value] {
        diagnostics.append(.partyListedTwice(party.partner.value.rawValue, at: party.partner.place, first: place))
      } else {
        first[party.partner.value] = party.partner.place
      }
    }
    if convention.parties.count == 1, !convention.isWithdrawn {
      diagnostics.append(.singleParty(at: convention.parties[0].partner.place))
    }
    return diagnostics
  }

  private func checkPeople(of convention: Convention) -> [Diagnostic] {
    var diagnostics = repeatedIDs(convention.signatories.map(\.id), noun: Wording(fr: "signataire", en: "signatory"))
    let parties = convention.currentParties
    for signatory in convention.signatories {
      guard let party = signatory.party else { continue }
      let unresolved = resolve(party, in: partners)
      diagnostics += unresolved
      if unresolved.isEmpty, !parties.contains(party.value), signatory.capacity != .witnessed,
        parties.allSatisfy({ partners.find($0) != nil })
      {
        diagnostics.append(
          .signatoryForStranger(party.value.rawValue, parties: parties.map(\.rawValue), at: party.place))
      }
    }
    diagnostics += convention.quotes.flatMap { resolve(person: $0.person) }
    diagnostics += convention.publishedIndicators.flatMap { resolve(person: $0.statedBy) }
    return diagnostics
  }

  private func checkCodes(of convention: Convention) -> [Diagnostic] {
    var diagnostics = resolve(convention.kind, in: .conventionKind)
    diagnostics += resolve(convention.themes, in: .theme) + resolve(convention.audiences, in: .audience)
    diagnostics += resolve(goals: convention.goals)
    diagnostics += convention.publishedIndicators.flatMap { resolve(goals: $0.goalTarget.map { [$0] } ?? []) }
    for commitment in convention.commitments {
      diagnostics += resolve(commitment.kind, in: .commitmentKind) + resolve(commitment.beneficiaries, in: .audience)
    }
    diagnostics += convention.funding.flatMap { resolve($0.kind, in: .fundingKind) }
    return diagnostics + convention.milestones.flatMap { resolve($0.kind, in: .milestoneKind) }
  }

  private func checkReferences(of convention: Convention) -> [Diagnostic] {
    var diagnostics = convention.programmes.flatMap { resolve($0, in: programmes) } + repeated(convention.programmes)
    diagnostics += convention.legalContext.flatMap { resolve($0.instrument, in: instruments) }
    diagnostics += repeated(convention.legalContext.map(\.instrument))
    for commitment in convention.commitments {
      let named = commitment.leads + commitment.support
      diagnostics += named.flatMap { resolve($0, in: partners) } + repeated(named)
    }
    return diagnostics + convention.funding.flatMap { $0.contributor.map { resolve($0, in: partners) } ?? [] }
  }

  /// The statuses of a convention that need not be signed yet.
  private static let unsigned: Set<ConventionStatus> = [.draft, .approved, .unknown]

  private func checkDates(of convention: Convention) -> [Diagnostic] {
    let dates = convention.dates
    let starts = [dates.locatedSigning, dates.effective]
    var diagnostics = check(dates.endPlanned, startingAt: starts) + check(dates.endActual, startingAt: starts)
    if let signed = dates.locatedSigning, let day = signed.value.earliest, day > today,
      !Self.unsigned.contains(convention.status)
    {
      diagnostics.append(.signedInTheFuture(signed.value.text, today: today.iso, at: signed.place))
    }
    for period in convention.publishedIndicators.flatMap(\.periods) {
      diagnostics += check(period.end.date, startingAt: [period.start.date])
    }
    return diagnostics
  }

  private func checkItems(of convention: Convention) -> [Diagnostic] {
    repeatedIDs(convention.commitments.map(\.id), noun: Wording(fr: "engagement", en: "commitment"))
      + repeatedIDs(convention.publishedIndicators.map(\.id), noun: Wording(fr: "indicateur", en: "indicator"))
      + repeatedIDs(convention.funding.map(\.id), noun: Wording(fr: "financement", en: "funding"))
      + repeatedIDs(convention.milestones.map(\.id), noun: Wording(fr: "jalon", en: "milestone"))
      + repeatedIDs(convention.quotes.map(\.id), noun: Wording(fr: "déclaration", en: "statement"))
  }

  private func checkSources(of convention: Convention) -> [Diagnostic] {
    check(sources: convention.sources, references: convention.sourceReferences)
      + check(supports: convention.sources, fields: RecordKeys.convention, items: convention.itemIDs(of:))
  }
}

extension Located<EDTFBound> {
  /// As a date; `nil` for an end that is open or unknown.
  fileprivate var date: Located<EDTF>? {
    if case .date(let date) = value { Located<EDTF>(.date(date), at: place) } else { nil }
  }
}

extension Convention {
  /// Every reference to a source, wherever it stands in the record.
  var sourceReferences: [Located<String>?] {
    let figures = publishedIndicators.flatMap { indicator in
      [indicator.source, indicator.baseline?.source]
        + indicator.periods.flatMap { [$0.target?.source, $0.actual?.source] }
    }
    let people = parties.map(\.source) + signatories.map(\.source) + witnesses.map(\.source)
    let history = amendments.map(\.source) + documents.map(\.source) + relations.map(\.source)
    let deeds = legalContext.map(\.source) + commitments.map(\.source) + funding.map(\.source)
    return people + deeds + history + milestones.map(\.source) + quotes.map(\.source) + figures
  }

  /// The ids that a path in `supports` may name below a key; none for a key that holds no items.
  func itemIDs(of key: String) -> [String] {
    switch key {
    case "parties": parties.map(\.partner.value.rawValue)
    case "signatories": signatories.map(\.id.value)
    case "commitments": commitments.map(\.id.value)
    case "indicators": publishedIndicators.map(\.id.value)
    case "funding": funding.compactMap(\.id?.value)
    case "milestones": milestones.compactMap(\.id?.value)
    case "amendments": amendments.map(\.id.value)
    case "documents": documents.map(\.id.value)
    case "relations": relations.map(\.convention.value.rawValue)
    case "quotes": quotes.compactMap(\.id?.value)
    case "programmes": programmes.map(\.value.rawValue)
    case "legal_context": legalContext.map(\.instrument.value.rawValue)
    default: []
    }
  }
}
