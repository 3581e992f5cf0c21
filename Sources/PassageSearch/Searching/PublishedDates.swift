/// The dates of an index's passages as stored (`YYYY`, `YYYYMM` or `YYYYMMDD`), by year and month.
struct PublishedDates {
  private struct Month {
    var name: Substring
    var dates: [String]
  }

  private struct Year {
    var name: Substring
    var months: [Month]
  }

  private var years: [Year] = []

  /// - Parameter dates: in byte order.
  init(_ dates: [String]) {
    for date in dates {
      let year = date.prefix(4)
      let month = date.prefix(6)
      if years.last?.name != year { years.append(Year(name: year, months: [])) }
      let last = years.count - 1
      if years[last].months.last?.name != month {
        years[last].months.append(Month(name: month, dates: []))
      }
      years[last].months[years[last].months.count - 1].dates.append(date)
    }
  }

  /// The terms that together stand for the dates from one to another in byte order, both included:
  /// whole years, whole months, single dates.
  func terms(from: String, through: String) -> [String] {
    typealias Prefix = IndexSchema.Prefix
    var terms: [String] = []
    for year in years where from.prefix(4) <= year.name && year.name <= through.prefix(4) {
      let all = year.months.flatMap(\.dates)
      if let first = all.first, let last = all.last, from <= first, last <= through {
        terms.append(Prefix.year + year.name)
        continue
      }
      for month in year.months {
        guard let first = month.dates.first, let last = month.dates.last else { continue }
        // The term of a month stands for its days too.
        if month.name.count == 6, from <= first, last <= through {
          terms.append(Prefix.month + month.name)
        } else {
          terms += month.dates.filter { from <= $0 && $0 <= through }.map { Prefix.day + $0 }
        }
      }
    }
    return terms
  }
}
