/// What sort of thing an entity is, finer than its ``EntityType``; in the order of the table's builder.
enum EntityKind: UInt8, Sendable {
  case other, settlement, country, region, district, water, structure, area
  case office, force, group, body, holder, seat, media, company
}
