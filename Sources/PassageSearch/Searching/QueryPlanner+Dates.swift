import QueryLanguage
import TextAnalysis
import XapianStore

extension QueryPlanner {
  /// Passages published in a range.
  func dates(_ range: DateRange) throws -> StoreQuery {
    let terms = try index.dates.terms(
      from: range.first.map(firstValue) ?? "0", through: range.lastDay.map(dateValue) ?? "9999~")
    return StoreQuery.any(terms.map { .term($0, weight: 0) }).simplified
  }

  /// The least stored date of a day, month or year: reports may be dated by month or year alone.
  private func firstValue(of date: QueryLanguage.CalendarDate) -> String {
    let length = date.month == nil ? 4 : date.day == nil ? 6 : 8
    return String(dateValue(date.firstDay).prefix(length))
  }

  private func dateValue(_ day: Int) -> String { day.zeroPadded(to: 8) }
}
