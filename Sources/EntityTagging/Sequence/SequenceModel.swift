/// Why a model cannot be used.
public enum SequenceModelError: Error, Sendable, Equatable {
  /// There are no bytes, or they are no model.
  case notAModel
  /// A model of another version of the format.
  case version(UInt32)
  /// The checksum or a table is wrong.
  case damaged
}

/// The weights and word tables of the sequence tagger, read in place.
///
/// Little-endian: magic `SITREPSQ`, version, number of sections, checksum of all that follows, then
/// offset and length of each section, then the sections, each at a multiple of eight: transitions,
/// weights, clusters, case shares, titles, words of titles. The bytes are never written to.
public final class SequenceModel {
  package static let magic: UInt64 = 0x5153_5045_5254_4953
  public static let version: UInt32 = 1
  package static let sectionCount = 6

  private let owned: UnsafeMutableRawBufferPointer?
  /// From label to label, row by row.
  package let transitions: [Float]
  package let weights: SequenceWeights
  package let clusters: SequencePackedTable
  package let caseShares: SequencePackedTable
  package let titles: SequencePackedTable
  package let titleWords: SequencePackedTable

  /// Uses bytes that stay where they are as long as the process runs: data of the executable.
  ///
  /// - Throws: ``SequenceModelError``.
  public convenience init(resident bytes: UnsafeRawBufferPointer) throws(SequenceModelError) {
    try self.init(bytes, owned: nil)
  }

  /// Copies the bytes of a model file.
  ///
  /// - Throws: ``SequenceModelError``.
  public convenience init(_ bytes: [UInt8]) throws(SequenceModelError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    try self.init(UnsafeRawBufferPointer(copy), owned: copy)
  }

  private init(
    _ bytes: UnsafeRawBufferPointer, owned: UnsafeMutableRawBufferPointer?
  ) throws(SequenceModelError) {
    self.owned = owned
    let sections: [UnsafeRawBufferPointer]
    do throws(SequenceModelError) {
      sections = try Self.sections(bytes)
      guard sections[0].count == SequenceLabel.count * SequenceLabel.count * 4,
        let weights = SequenceWeights(sections[1]),
        let clusters = SequencePackedTable(sections[2], width: 5, valueBits: 18),
        let caseShares = SequencePackedTable(sections[3], width: 3, valueBits: 3),
        let titles = SequencePackedTable(sections[4], width: 3, valueBits: 3),
        let titleWords = SequencePackedTable(sections[5], width: 4, valueBits: 9)
      else { throw .damaged }
      self.weights = weights
      self.clusters = clusters
      self.caseShares = caseShares
      self.titles = titles
      self.titleWords = titleWords
    } catch {
      owned?.deallocate()
      throw error
    }
    transitions = (0..<SequenceLabel.count * SequenceLabel.count).map {
      Float(
        bitPattern: UInt32(
          littleEndian: sections[0].loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)))
    }
  }

  deinit { owned?.deallocate() }

  private static func sections(
    _ bytes: UnsafeRawBufferPointer
  ) throws(SequenceModelError) -> [UnsafeRawBufferPointer] {
    let head = 24 + sectionCount * 16
    guard bytes.count >= 24, read(bytes, 0) == magic else { throw .notAModel }
    let found = UInt32(truncatingIfNeeded: read(bytes, 8))
    guard found == version else { throw .version(found) }
    guard bytes.count >= head, read(bytes, 8) >> 32 == UInt64(sectionCount),
      Int(bitPattern: bytes.baseAddress) % 4 == 0,
      read(bytes, 16) == SequenceHash.checksum(UnsafeRawBufferPointer(rebasing: bytes[24...]))
    else { throw .damaged }
    var sections: [UnsafeRawBufferPointer] = []
    for index in 0..<sectionCount {
      let offset = read(bytes, 24 + index * 16)
      let length = read(bytes, 32 + index * 16)
      guard offset % 8 == 0, offset >= head, offset <= bytes.count,
        length <= UInt64(bytes.count) - offset
      else { throw .damaged }
      sections.append(
        UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset) + Int(length)]))
    }
    return sections
  }

  private static func read(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes of a model file.
  package static func packed(sections: [[UInt8]]) -> [UInt8] {
    func bytes(_ value: UInt64) -> [UInt8] {
      (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }
    var directory: [UInt8] = []
    var body: [UInt8] = []
    let head = 24 + sections.count * 16
    for section in sections {
      while (head + body.count) % 8 != 0 { body.append(0) }
      directory += bytes(UInt64(head + body.count)) + bytes(UInt64(section.count))
      body += section
    }
    let rest = directory + body
    let checksum = rest.withUnsafeBytes { SequenceHash.checksum($0) }
    return bytes(magic) + bytes(UInt64(version) | UInt64(sections.count) << 32) + bytes(checksum)
      + rest
  }
}
