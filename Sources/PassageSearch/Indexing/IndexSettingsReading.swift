extension IndexSettings {
  /// Reads what ``encoded()`` wrote: Foundation's decoder takes as long to set up as a search.
  /// - Throws: ``JSONFault``.
  init(decoding bytes: [UInt8]) throws {
    if let byte = UTF8Check.firstFault(in: bytes) {
      throw JSONFault(byte: byte, problem: "bytes that are not UTF-8")
    }
    let value = try JSONParser.parse(bytes, bytes.indices)
    schema = try value.settled("schema") { Int($0) }
    passages = try value.settled("passages") { $0 }
    isTagged = try value.settled("isTagged") { Bool($0) }
    averagePassageLength = try value.settled("averagePassageLength") { Double($0) }
    averageDocumentLength = try value.settled("averageDocumentLength") { Double($0) }
    scoresDocuments = try value.settled("scoresDocuments") { Bool($0) }
    gazetteer = value["gazetteer"]?.metadata
    tagging = try value["tagging"].map { try TaggingIdentity($0) }
    records = value["records"]?.metadata
  }
}

extension TaggingIdentity {
  fileprivate init(_ value: JSONValue) throws(JSONFault) {
    gazetteer = try value.settled("gazetteer") { $0 }
    tagger = try value.settled("tagger") { $0 }
    guard case .array(let names) = value["lists"] else { throw JSONFault.missing("lists") }
    lists = names.compactMap(\.metadata)
  }
}

extension JSONValue {
  /// A member that must be there.
  fileprivate func settled<T>(
    _ name: String, _ read: (String) -> T?
  ) throws(JSONFault) -> T {
    guard let value = self[name]?.metadata.flatMap(read) else { throw JSONFault.missing(name) }
    return value
  }
}

extension JSONFault {
  fileprivate static func missing(_ name: String) -> JSONFault {
    JSONFault(byte: 0, problem: "no \(name)")
  }
}
