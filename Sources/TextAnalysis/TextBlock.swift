/// A structural unit of a document's text: what a passage never straddles without cause.
public struct TextBlock: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    case paragraph, heading, listItem
  }

  public var kind: Kind
  /// UTF-8 bytes of the text that the block covers; blocks are in order and do not overlap.
  public var bytes: Range<Int>

  public init(kind: Kind, bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}
