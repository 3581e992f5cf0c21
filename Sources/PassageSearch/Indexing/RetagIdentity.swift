import EntityTagging
import EventTagging
import TextAnalysis

/// What an index was tagged with: equal identities give equal tags, as far as a sample can tell.
struct TaggingIdentity: Encodable, Equatable, Sendable {
  /// Digest of the gazetteer with the users' lists.
  var gazetteer: String
  /// Digest of the tagger's model and lists and of the tags of ``sample``: another lexicon or rule of
  /// the program gives other tags or other confidences.
  var tagger: String
  /// Names of the users' own lists, in their order.
  var lists: [String]

  /// - Parameter lists: paths of the users' files in `gazetteer`.
  init(gazetteer: Gazetteer, lists: [String]) throws {
    self.gazetteer = gazetteer.digest
    self.lists = lists.map { path in path.split(separator: "/").last.map(String.init) ?? path }
    tagger = try Self.digest(of: Gazetteer.builtIn)
  }

  /// Whether tagging again could change something.
  func tagsLike(_ other: Self?) -> Bool {
    gazetteer == other?.gazetteer && tagger == other?.tagger
  }

  private static func digest(of gazetteer: Gazetteer) throws -> String {
    let tagger = DocumentTagger(
      stemmer: try SnowballStemming(), gazetteer: gazetteer, mode: .whole)
    var hash = ContentHash()
    hash.update(EntityTagger.digest.utf8)
    for text in sample {
      let bytes = Array(text.utf8)
      let tagged = tagger.tag(
        Document(
          id: "sample", fields: DocumentFields(published: "2022-11-11"), text: bytes,
          parts: [
            RecordPart(id: "sample", range: 0..<bytes.count, line: 1, fields: DocumentFields())
          ], file: "-", map: OffsetMap(records: [(0, 1)], count: bytes.count), contentHash: ""))
      for ordinal in tagged.passages.indices {
        let record = TagRecordJSON(TaggedPassage(tagged, ordinal: ordinal))
        hash.update(try ResultRenderer.json(record).utf8)
      }
    }
    return String(hash.hex().prefix(16))
  }

  /// Sentences of every kind that the taggers know, so that few changes of theirs pass unseen.
  private static let sample = [
    """
    Russian forces withdrew from Kherson to the left bank of the Dnipro on 11 November, Defence
    Minister Sergei Shoigu said in Moscow. The 28th Mechanized Brigade had not entered Blahodatne,
    a spokesman for Operational Command South denied on Friday. About 1,200 troops of the
    80th Air Assault Brigade, with T-72 tanks and two BM-21 Grad launchers, crossed the Antonivskyi
    Bridge; 14 soldiers were killed.

    Volodymyr Zelensky demanded that the garrison of Azovstal be allowed to leave. On Monday the
    last 531 fighters of the Azov Regiment laid down their arms and surrendered to the troops of
    the Donetsk People's Republic, Reuters reported. Some would have surrendered earlier, if the
    Red Cross and the United Nations had been present. Kyiv did not order a retreat.

    Before they left, occupation officials looted the Kherson Art Museum: at least 10,000 works
    were taken to Simferopol in Crimea, Alina Dotsenko told The Guardian. Residents of Nova
    Kakhovka said soldiers stole cars, wheat and 155 mm shells. The Kremlin rejected the claim as
    false, while HRW and UNESCO asked Maria Zakharova for access in early 2023.
    """,
    """
    Збройні сили України увійшли до Херсона 11 листопада 2022 року. Речниця Наталія Гуменюк
    заявила, що російські війська відступили з Антонівки, а 126-та бригада берегової оборони втратила
    понад 40 одиниць техніки. Окупанти вивезли експонати музею; Сергій Хлань заперечив, що
    Генштаб наказав відвести 35 омбр від Миколаєва.
    """,
    """
    Министр обороны Сергей Шойгу приказал отвести войска на левый берег Днепра. Представитель
    министерства Игорь Конашенков сообщил во вторник, что 36-я бригада морской пехоты ВСУ сдалась в
    плен в Мариуполе. В Балаклее солдаты разграбили склады; Москва опровергла это 12 сентября.
    """,
  ]
}
