/// Why a text is not a date, and where in it.
package struct EDTFError: Error, Hashable, Sendable {
  package let reason: Reason
  /// UTF-8 bytes from the start of the text that was read; empty for "here, something is missing".
  package let range: Range<Int>

  /// The start of `range`, in UTF-8 bytes.
  package var offset: Int { range.lowerBound }

  package enum Reason: String, CaseIterable, Sendable {
    // The text as a whole
    /// Nothing at all.
    case empty
    /// A space, tab or line break before, in or after the date.
    case space
    /// A digit that is not one of `0` to `9`, such as `٢`.
    case nonASCIIDigit
    /// A dash, minus or other look-alike in place of the hyphen.
    case wrongDash
    case unexpectedCharacter
    /// `[a,b]` or `{a,b}` of level 2; belongs in `date_note`.
    case set

    // One date
    /// Not four digits: `21`, `-0500`, `Y12021`.
    case yearForm
    /// A month or a day that is not two digits: `2021-5`.
    case digitCount
    /// `2021-05-21-03`.
    case tooManyParts
    /// `21-05-2021`, `21/05/2021`, `05/2021`.
    case dayFirst
    /// `2021/05/21`, `2021/05`.
    case slashesForHyphens
    /// `20210521`, `202105`.
    case hyphensMissing
    /// 00 or 13 to 20 or 42 to 99 as the month.
    case noSuchMonth
    /// 21 to 41 as the month: the seasons, quarters and halves of level 1 and 2.
    case season
    /// 30 February, the 00th.
    case noSuchDay
    /// `20XX`, `202X`: write an interval.
    case unspecifiedYear
    /// `2021-XX-21`.
    case unspecifiedMonthWithDay
    /// `2021-1X`: one digit of two.
    case partlyUnspecified
    /// `2021-xx`.
    case lowerCaseX
    /// `?`, `~` or `%` anywhere but once, at the end of a date.
    case misplacedQualifier

    // Intervals
    /// `..` where a date is wanted.
    case openEndAlone
    /// `a/b/c`.
    case tooManyEnds
    /// `../..`, `/`, `../`.
    case intervalWithoutDate
    case endBeforeStart
    /// An interval where one date is wanted.
    case intervalNotAllowed

    // Times of day
    /// A time of day where only a date is wanted.
    case timeNotAllowed
    /// Not `T13:50` or `T13:50:07` with an offset.
    case timeForm
    /// A time without `+01:00` or `Z`.
    case offsetMissing
    /// 24:00, 13:60, an offset of 25 hours.
    case noSuchTime
    /// A time of day after a date that is not a whole and certain day.
    case timeWithoutDay
  }

  init(_ reason: Reason, at range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
