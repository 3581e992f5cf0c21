import SearchEvaluation

/// Made-up judgements and results with ties, unjudged documents, negative grades, a topic without
/// relevant documents (t12), one without results (t13) and one without judgements (t14), and what
/// trec_eval says about them.
///
/// The numbers come from the linear congruential generator of ISO C's sample `rand`, so that the
/// same files can be made in any language: grades are n % 6 - 2, scores n % 60 / 4.
struct ReferenceFixture {
  var qrels = Qrels()
  var run = Run()
  /// The run as TREC lines, in no useful order.
  var runText = ""
  private var state = 20_221_109

  /// ndcg_cut_10, map, P_10, recall_100, recip_rank per topic, by pytrec_eval 0.5 (trec_eval 9).
  static let expected: [String: [Double]] = [
    "t1": [0.202694, 0.095313, 0.300000, 0.434783, 0.500000],
    "t2": [0.225074, 0.185641, 0.300000, 0.700000, 1.000000],
    "t3": [0.000000, 0.034546, 0.000000, 0.370370, 0.035714],
    "t4": [0.078585, 0.129304, 0.100000, 0.645161, 1.000000],
    "t5": [0.154215, 0.182818, 0.200000, 0.724138, 0.333333],
    "t6": [0.064561, 0.130761, 0.100000, 0.500000, 0.250000],
    "t7": [0.227075, 0.147061, 0.300000, 0.531250, 0.500000],
    "t8": [0.121048, 0.138816, 0.100000, 0.583333, 0.333333],
    "t9": [0.073364, 0.161441, 0.100000, 0.750000, 0.333333],
    "t10": [0.158507, 0.120330, 0.200000, 0.562500, 0.333333],
    "t11": [0, 0, 0, 0, 0],
    "t12": [0, 0, 0, 0, 0],
  ]
  static let expectedMeans = [0.108760, 0.110503, 0.141667, 0.483461, 0.384921]
  static let expectedCompleteMeans = [0.100394, 0.102002, 0.130769, 0.446272, 0.355311]

  init() {
    for topic in 1...14 {
      let id = "t\(topic)"
      if topic != 14 {
        for _ in 0..<60 {
          let document = nextDocument()
          let grade = next(6) - 2
          qrels.judge(document, under: id, as: topic == 12 ? min(grade, 0) : grade)
        }
      }
      if topic != 13 { addResults(id, count: topic == 11 ? 6 : 160) }
    }
  }

  private mutating func addResults(_ id: String, count: Int) {
    var seen: Set<String> = []
    for _ in 0..<count {
      let document = nextDocument()
      let score = Double(next(60)) / 4
      guard seen.insert(document).inserted else { continue }
      run.append(Run.Result(document: document, score: score), under: id)
      runText += "\(id)\tQ0 \(document) 0 \(score) fixture\n"
    }
  }

  private mutating func nextDocument() -> String {
    let digits = String(next(180))
    return "d" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private mutating func next(_ bound: Int) -> Int {
    state = (state * 1_103_515_245 + 12345) % (1 << 31)
    return (state >> 16) % bound
  }
}
