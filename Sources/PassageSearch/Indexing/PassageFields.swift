import EntityTagging
import EventTagging
import TextAnalysis
import XapianStore

extension PassagePacker {
  /// Terms without positions: ids, title words, source, language, file and dates.
  func addFields(of passage: TaggedPassage, id: String, to packed: inout PackedPassage) {
    typealias Prefix = IndexSchema.Prefix
    let document = passage.tagged.document
    packed.addTerm(
      IndexSchema.term(ofPassage: id), impact: IndexSchema.mark(ofPassage: id) ?? 0)
    var terms = [
      IndexSchema.term(ofUnit: document.unit),
      IndexSchema.term(Prefix.language, passage.text.language.code),
      IndexSchema.term(Prefix.file, document.file),
    ]
    if document.parent != nil {
      terms.append(IndexSchema.term(ofDocument: document.documentID))
      terms.append(IndexSchema.term(Prefix.record, passage.part.id))
    }
    if let source = passage.fields.source {
      terms.append(IndexSchema.term(Prefix.source, source.lowercased()))
    }
    if let day = passage.fields.day {
      terms.append(Prefix.year + day.prefix(4))
      if day.count >= 7 { terms.append(Prefix.month + day.prefix(4) + day.dropFirst(5).prefix(2)) }
      terms.append(Prefix.day + IndexSchema.dateValue(day))
    }
    terms += Set(passage.tagged.titleStems).sorted().map { IndexSchema.term(Prefix.title, $0) }
    for term in terms { packed.addTerm(term, impact: 0) }
  }

  /// Values for sorting, grouping and facets.
  func addValues(of passage: TaggedPassage, to packed: inout PackedPassage) {
    let document = passage.tagged.document
    if passage.ordinal > 0 {
      packed.setValue(IndexSchema.Slot.ordinal.rawValue, String(passage.ordinal))
    }
    let layout = PassageLayout(of: passage).stored(length: passage.span.bytes.count)
    if !layout.isEmpty { packed.setValue(IndexSchema.Slot.layout.rawValue, layout) }
    packed.setValue(IndexSchema.Slot.document.rawValue, document.documentID)
    packed.setValue(IndexSchema.Slot.language.rawValue, passage.text.language.code)
    let signature = passage.text.utf8.withUnsafeBufferPointer {
      TextSignature(of: UnsafeBufferPointer(rebasing: $0[passage.span.bytes]))
    }
    packed.setValue(IndexSchema.Slot.signature.rawValue, signature.stored)
    if let source = passage.fields.source {
      packed.setValue(IndexSchema.Slot.source.rawValue, source)
    }
    if let day = passage.fields.day {
      packed.setValue(IndexSchema.Slot.date.rawValue, IndexSchema.dateValue(day))
    }
    for (type, slot) in IndexSchema.entitySlots {
      let ids = passage.mentions.filter { $0.type == type }.compactMap { $0.entity?.id }
      setList(ids, slot, &packed)
    }
    setList(
      passage.events.map { "\($0.topic.label)/\($0.modality.label)" }, .events, &packed)
    setList(
      passage.claims.map {
        passage.entity(of: $0.speaker)?.id ?? passage.text.string($0.speaker.span.bytes)
      }, .speakers, &packed)
  }

  private func setList(
    _ values: [String], _ slot: IndexSchema.Slot, _ packed: inout PackedPassage
  ) {
    guard !values.isEmpty else { return }
    var seen: Set<String> = []
    let distinct = values.filter { seen.insert($0).inserted }
    packed.setValue(
      slot.rawValue, distinct.joined(separator: String(IndexSchema.listSeparator)))
  }
}

extension IndexSchema {
  static let entitySlots: [(type: EntityType, slot: Slot)] = [
    (.place, .places), (.person, .persons), (.organisation, .organisations), (.unit, .units),
    (.weapon, .weapons),
  ]

  /// `2022-11-09` → `20221109`; missing parts are left out.
  static func dateValue(_ day: some StringProtocol) -> String {
    String(decoding: day.utf8.prefix(10).filter { $0 &- 0x30 < 10 }, as: UTF8.self)
  }
}

extension DocumentFields {
  /// The date part of ``published``: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  var day: String? { published.map { String($0.prefix(10)) } }
}
