/// A class of mentions, written `@place`; the raw value is the spelling after the `@`.
public enum EntityClass: String, CaseIterable, Hashable, Sendable {
  case person, org, place, nationality, unit, weapon, date, quantity
}
