import Diagnostics
package import EDTF

extension ValueType where Value == EDTF {
  /// A date or an interval.
  package static var edtf: ValueType<EDTF> {
    .scalar(.edtf) { text, place, context in
      do throws(EDTFError) {
        return try EDTF(parsing: text)
      } catch {
        let suggestions = DateSuggestion.readings(of: text) { (try? EDTF(parsing: $0)) != nil }
        context.diagnostics.append(
          .invalidDate(text, why: error.reason.wording, suggestions: suggestions, at: place))
        return nil
      }
    }
  }
}

extension ValueType where Value == EDTFBound {
  /// One end of an interval in a field of its own: a date, `..`, or `""` for an end that is not known.
  package static var dateBound: ValueType<EDTFBound> {
    ValueType(shape: .dateBound) { node, context in
      guard !node.isReported else { return nil }
      let place = context.place(of: node)
      guard let text = node.text?.trimmed else {
        context.diagnostics.append(.expectedText(found: node.kind, at: place))
        return nil
      }
      do throws(EDTFError) {
        return try EDTFBound(parsing: text)
      } catch {
        let suggestions = DateSuggestion.readings(of: text) { (try? EDTFBound(parsing: $0)) != nil }
        context.diagnostics.append(
          .invalidDate(text, why: error.reason.wording, suggestions: suggestions, at: place))
        return nil
      }
    }
  }
}

extension ValueType where Value == Moment {
  /// A date, or a day with the time and its offset.
  package static var moment: ValueType<Moment> {
    .scalar(.moment) { text, place, context in
      do throws(EDTFError) {
        return try Moment(parsing: text)
      } catch {
        let suggestions = DateSuggestion.readings(of: text) { (try? Moment(parsing: $0)) != nil }
        context.diagnostics.append(
          .invalidMoment(text, why: error.reason.wording, suggestions: suggestions, at: place))
        return nil
      }
    }
  }
}
