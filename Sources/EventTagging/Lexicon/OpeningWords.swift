/// The English words that a frame can begin with, in all their forms: what tells, without building the
/// ``Lexicon``, that a query of other words speaks of no event. A process that answers one query is done
/// before the lexicon would be built. A test holds the list against the lexicon.
enum OpeningWords {
  /// Whether a folded word of Latin letters is one.
  static func contain(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { word in
      var found = false
      list.bytes.forEachPiece(at: " ") { known in
        if known.equals(word) { found = true }
      }
      return found
    }
  }

  static let list: StaticString = """
    abandon abandoned abandoning abandonment abandons act all allow allowed allowing allows \
    anything appropriate appropriated appropriates appropriating argentine argentinian arms army \
    ask asked asking asks axis back backpedal backpedaled backpedaling backpedalled \
    backpedalling backpedals barracks bear bearing bears beat beaten beating beats beg began \
    begged begging begin beginning begins begs begun board boarded boarding boards booty bore \
    borne break breaking breaks bring bringing brings british broke broken brought bug bugged \
    bugging bugs burned burning burnt call called calling calls came capitulate capitulated \
    capitulates capitulating capitulation capitulations capture captured captures capturing \
    carried carries carry carrying cart carted carting carts cast casting casts cattle cease \
    ceased ceases ceasing cede ceded cedes ceding chaotic chase chased chases chasing \
    checkpoints clean cleaned cleaning cleans clear cleared clearing clears climb climbed \
    climbing climbs column columns come comes coming command commanded commandeer commandeered \
    commandeering commandeers commanding commands commit commits committed committeded \
    committeding committeds committing confederate confiscate confiscated confiscates \
    confiscating confiscation convoy convoys cram crammed cramming crams cross crossed crosses \
    crossing cut cuts cutting decamp decamped decamping decamps defect defected defecting \
    defects deliver delivered delivering delivers denude denuded denudes denuding depart \
    departed departing departs departure desert deserted deserting deserts despoil despoiled \
    despoiling despoils detain detained detaining detains direct directed directing directs \
    disarm disarmed disarming disarms discard discarded discarding discards disengage disengaged \
    disengagement disengagements disengages disengaging dislodge dislodged dislodges dislodging \
    disorderly display displayed displaying displays divide divided divides dividing drag \
    dragged dragging drags drastically draw drawing drawn draws drew drive driven drives driving \
    drop dropped dropping drops drove due dued dues duing emerge emerged emerges emerging \
    emptied empties empty emptying end ended ending ends enmasse escape escaped escapes escaping \
    evacuate evacuated evacuates evacuating evacuation evacuations everything exfiltrate \
    exfiltrated exfiltrates exfiltrating exit exited exiting exits expel expelled expelling \
    expels export exported exporting exports expropriate expropriated expropriates expropriating \
    extort extorted extorting extorts fall fallback fallen falling falls fell ferried ferries \
    ferry ferrying fight fighting fights file filed files filing final find flag fled flee \
    fleeing flees flew flies flight fling flinging flings flood flooded flooding floods flown \
    flung fly flying force forced forces forcing formal forsake forsaken forsakes forsaking \
    forsook fought found french gallop galloped galloping gallops garrison garrisons gave german \
    gesture get gets getting give given gives giving go goes going gone goodwill got gotten grab \
    grabbed grabbing grabs ground grounded grounding grounds guns hand handed handing hands \
    hasty haul hauled hauling hauls head headed heading headlong heads held help helped helping \
    helps his hoist hoisted hoisting hoists hold holding holds horse how hurried hurries hurry \
    hurrying impound impounded impounding impounds instruct instructed instructing instructs \
    iraqi italian japanese laid last lay laying layingdown lays lead leading leads leave leaves \
    leaving led left legions let lets letting level leveled leveling levelled levelling levels \
    lift lifted lifting lifts limp limped limping limps live lived livestock living load loaded \
    loading loads loot looted looter looters looting loots lug lugged lugging lugs made mail \
    mailed mailing mails make makes making maraud marauded marauder marauders marauding marauds \
    march marched marches marching mass melt melted melting melts more move moved moves moving \
    nationalisation nationalise nationalised nationalises nationalising nationalization \
    nationalize nationalized nationalizes nationalizing no not offer offered offering offers \
    open opened opening opens order ordered ordering orders organised organized ottoman pack \
    packed packing packs panicked pass passed passes passing pick picked picking picks pile \
    piled piles piling pillage pillaged pillager pillagers pillages pillaging plan planned \
    planning plans plead pleaded pleading pleads plunder plundered plunderer plunderers \
    plundering plunders polish positions post posted posting posts pour poured pouring pours \
    precipitate present presented presenting presents pull pullback pulled pulling pullout pulls \
    push pushed pushes pushing put puts putting quit quits quitting radically raid \
    raided raideded raideding raideds raiding raids raise raised raises raising ran ransack \
    ransacked ransacking ransacks recall recalled recalling recalls recross recrossed recrosses \
    recrossing redeploy redeployed redeploying redeployment redeploys regroup regrouped \
    regrouping regroups relinquish relinquished relinquishes relinquishing relocate relocated \
    relocates relocating remaining remove removed removes removing repatriate repatriated \
    repatriates repatriating reposition repositioned repositioning repositions requisition \
    requisitioned requisitioning requisitions retire retired retirement retires retiring retreat \
    retreated retreating retreats retrograde retrograded retrogrades retrograding return \
    returned returning returns ridden ride rides riding rifled rifling rob robbed robbing robs \
    rode roll rolled rolling rolls rumble rumbled rumbles rumbling run running runs rustle \
    rustled rustles rustling sack sacked sacking sacks sail sailed sailing sails scamper \
    scampered scampering scampers scheduled scheduleded scheduleding scheduleds seize seized \
    seizes seizing send sending sends sent set sets setting shake shaken shakes shaking share \
    shared shares sharing sharply shift shifted shifting shifts ship shipped shipping ships \
    shook shooked shooking shooks shorten shortened shortening shortens show showed showing \
    shown shows siege signal signaled signaling signalled signalling signals slip slipped \
    slipping slips smash smashed smashes smashing snatch snatched snatches snatching sneak \
    sneaked sneaking sneaks soldiers sound sounded sounding sounds soviet spirit spirited \
    spiriting spirits split splits splitting spoils stack stacked stacking stacks stagger \
    staggered staggering staggers start started starteded starteding starteds starting starts \
    steal stealing steals step stepped stepping steps stole stolen stop stopped stopping stops \
    stormed straggle straggled straggles straggling straighten straightened straightening \
    straightens strategic stream streamed streaming streams strike strikes striking strip \
    stripped stripping strips struck struggle struggled struggles struggling submission submit \
    submits submitted submitting sue sued sues suing surrender surrendered surrendering \
    surrenders tactical take taken takes taking tell telling tells theft thefts their threw \
    throw throwing thrown throws told took tow towed towing tows transfer transferred \
    transferring transfers transport transported transporting transports trek trekked trekking \
    treks trenches trickle trickled trickles trickling troops truck trucked trucking trucks \
    turkish turn turned turning turns unconditional urge urged urges urging vacate vacated \
    vacates vacating wade waded wades wading walk walked walking walks want wanted wanting wants \
    wave waved waves waving weapons went whatever white with withdraw withdrawal withdrawals \
    withdrawing withdrawn withdraws withdrew yield yielded yielding yields
    """
}

extension EventTagger {
  /// Whether an event may be told from a text that has this word: without such a word it has none.
  /// - Parameter word: Latin letters alone.
  public static func mayTellEvent(from word: String) -> Bool {
    OpeningWords.contain(word.lowercased())
  }
}
