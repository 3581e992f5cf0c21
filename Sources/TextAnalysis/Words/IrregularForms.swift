/// English forms that a suffix stemmer cannot join with their base word.
///
/// Chosen with care: forms that are also other common words (`left`, `found`, `saw`, `wound`, `rose`,
/// `bore`, `felt`, `fed`, `ground`) stay apart. Compiled for this project from general knowledge of
/// English grammar.
enum IrregularForms {
  /// The base word of an irregular form.
  static func base(of folded: String) -> String? { table[folded] }

  /// The irregular forms that begin so.
  static func forms(beginning start: String) -> [String] {
    table.keys.filter { $0.hasPrefix(start) }
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    table.reserveCapacity(512)
    var base: String?
    var word: [UInt8] = []
    for byte in Array(source.utf8) + [0x0A] {
      guard byte == 0x20 || byte == 0x0A else {
        word.append(byte)
        continue
      }
      let text = String(decoding: word, as: UTF8.self)
      word.removeAll(keepingCapacity: true)
      if let base { table[text] = base } else { base = text }
      if byte == 0x0A { base = nil }
    }
    return table
  }()

  /// One base word a line, its forms after it.
  private static let source = """
    withdraw withdrew withdrawn withdrawal withdrawals
    flee fled
    steal stole stolen
    thief thieves
    loot looter looters
    pillage pillager pillagers
    plunder plunderer plunderers
    maraud marauder marauders
    raid raider raiders
    lay laid
    fall fell fallen
    give gave given
    forgive forgave forgiven
    take took taken
    retake retook retaken
    overtake overtook overtaken
    undertake undertook undertaken
    mistake mistook mistaken
    break broke broken
    drive drove driven
    go went gone
    undergo underwent undergone
    come came
    become became
    overcome overcame
    begin began begun
    fight fought
    catch caught
    bring brought
    buy bought
    seek sought
    send sent
    spend spent
    lend lent
    lose lost
    hold held
    withhold withheld
    keep kept
    sleep slept
    sweep swept
    weep wept
    creep crept
    meet met
    lead led
    bleed bled
    shoot shot
    strike struck stricken
    hide hid hidden
    arise arose arisen
    rise risen
    throw threw thrown
    overthrow overthrew overthrown
    blow blew blown
    fly flew flown
    grow grew grown
    know knew known
    draw drew drawn
    redraw redrew redrawn
    see seen
    say said
    tell told
    foretell foretold
    sell sold
    pay paid
    stand stood
    withstand withstood
    understand understood
    run ran
    overrun overran
    swim swam swum
    sink sank sunk sunken
    shake shook shaken
    swear swore sworn
    tear tore torn
    wear wore worn
    write wrote written
    rewrite rewrote rewritten
    speak spoke spoken
    wake woke woken
    choose chose chosen
    freeze froze frozen
    ride rode ridden
    forbid forbade forbidden
    forsake forsook forsaken
    forget forgot forgotten
    get got gotten
    make made
    build built
    rebuild rebuilt
    deal dealt
    mean meant
    hear heard
    slay slain
    hang hung
    dig dug
    win won
    stick stuck
    swing swung
    cling clung
    fling flung
    spin spun
    eat ate eaten
    beat beaten
    bite bitten
    shrink shrank shrunk
    drink drank drunk drunken
    ring rang rung
    sing sang sung
    spring sprang sprung
    sit sat
    teach taught
    tread trod trodden
    uphold upheld
    shine shone
    prove proven
    show shown
    sew sewn
    sow sown
    swell swollen
    man men
    woman women
    child children
    foot feet
    wife wives
    knife knives
    serviceman servicemen
    servicewoman servicewomen
    policeman policemen
    gunman gunmen
    spokesman spokesmen
    defense defence defences
    offense offence offences
    center centre centres centred
    theater theatre theatres
    kilometer kilometre kilometres
    meter metre metres
    liter litre litres
    armor armour armours
    armored armoured
    harbor harbour harbours harboured harbouring
    neighbor neighbour neighbours neighbouring
    neighborhood neighbourhood neighbourhoods
    labor labour labours
    honor honour honours honoured
    favor favour favours favoured
    rumor rumour rumours rumoured
    color colour colours coloured
    program programme programmes
    maneuver manoeuvre manoeuvres manoeuvred manoeuvring
    vigor vigour
    behavior behaviour
    mobilize mobilise mobilised mobilises mobilising
    mobilization mobilisation
    demobilize demobilise demobilised
    demobilization demobilisation
    organize organise organised organises organising
    organization organisation organisations
    authorize authorise authorised authorises authorising
    authorization authorisation
    militarize militarise militarised
    demilitarize demilitarise demilitarised
    demilitarization demilitarisation
    recognize recognise recognised recognises recognising
    criticize criticise criticised criticises criticising
    neutralize neutralise neutralised
    nationalize nationalise nationalised
    nationalization nationalisation
    stabilize stabilise stabilised
    terrorize terrorise terrorised terrorising
    jail gaol
    """
}
