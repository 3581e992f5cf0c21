import FoundationEssentials

/// A topic written as a JSON object: its id as `id` or `_id` (a string or an integer), its query as
/// `query` or `text`; other members are left out.
struct TopicObject: Decodable {
  private var topic: Topic

  static func topic(of line: ArraySlice<UInt8>, number: Int) throws(TRECError) -> Topic {
    do {
      return try JSONDecoder().decode(Self.self, from: Data(line)).topic
    } catch {
      throw TRECError(kind: "topics", line: number, reason: .object)
    }
  }

  private enum Key: String, CodingKey {
    case id, query, text
    case underscoreID = "_id"
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    let idKey: Key = members.contains(.id) ? .id : .underscoreID
    let id =
      try (try? members.decode(Int.self, forKey: idKey)).map(String.init)
      ?? members.decode(String.self, forKey: idKey)
    let query = try members.decode(String.self, forKey: members.contains(.query) ? .query : .text)
    topic = Topic(id: id, query: query)
  }
}
