/// English words by class: one class a line, lemmas after the colon. Nouns get their plural; a
/// word ending in `!` is taken as it stands, one ending in `/v` gets all forms of a verb.
let englishWords: StaticString = """
  armed: soldier troop force army garrison regiment battalion brigade division corps! platoon squad \
  squadron cavalry infantry infantryman artillery militia militiaman militant rebel insurgent fighter guerrilla \
  guerilla partisan paratrooper marine conscript mercenary occupier invader column detachment \
  contingent legion legionary legionnaire hussar dragoon lancer grenadier musketeer rifleman \
  cossack janissary mujahideen! mujahidin! taliban! wehrmacht! luftwaffe! waffen! hezbollah! hamas! isis! \
  isil! ira! eta! vdv! wagner! defender attacker besieger enemy unit combatant paramilitary \
  separatist jihadist loyalist royalist parliamentarian confederate unionist federal! serviceman \
  warrior raider viking pirate corsair privateer buccaneer crusader knight samurai ally \
  battlegroup flotilla fleet navy commando gunman airborne! rearguard vanguard reinforcement \
  crew horseman bowman archer sentry guard convoy patrol company! companies! men! holdout \
  defenders! tanker gunner trooper sapper sailor officer sergeant corporal private! lieutenant reservist \
  volunteer occupier! attackers! host! invaders! raiders! armies! bandit brigand rampager! \
  irregulars! marauder looter plunderer orc zouave jannissaries! sepoy redcoat minuteman picket carlist \
  jacobite roundhead cavalier huguenot hussite boer mujahedin! peshmerga! rsf! janjaweed! \
  m23! ltte! unita! renamo! fsa! sdf! ypg! pkk! farc! afu! bef! tigers! panzer
  commander: general colonel major captain admiral marshal king emperor sultan khan prince duke earl \
  lord count pasha vizier shah tsar czar warlord chief chieftain commander governor \
  leader consul baron margrave elector caliph emir sheikh ras! rajah maharaja shogun daimyo bey \
  brigadier commodore viceroy bishop! toqui laird doge regent queen empress caesar hetman ataman voivode
  people: russian german french! british! american japanese! italian turk ottoman persian roman greek \
  spaniard spanish! english! scot austrian prussian pole swede dane norwegian finn dutch! belgian \
  portuguese! chinese! korean vietnamese! iraqi iranian syrian israeli egyptian arab kurd afghan \
  pakistani indian serb serbian croat bosnian albanian bulgarian romanian hungarian czech slovak \
  ukrainian georgian armenian azerbaijani azeri chechen mexican texan texian argentine chilean \
  peruvian bolivian brazilian colombian cuban canadian australian irish! scottish! welsh! mongol \
  tatar tartar byzantine carthaginian gaul goth visigoth ostrogoth vandal hun frank lombard saxon \
  norman moor saracen mughal maratha sikh soviet nazi bolshevik communist fascist nationalist \
  republican axis! allies! iroquois! mohawk cherokee sioux apache comanche mapuche zulu maori inca \
  aztec ethiopian eritrean somali sudanese! rwandan congolese! ugandan tamil burmese! thai! khmer! \
  filipino indonesian swiss! bavarian hessian venetian genoese! neapolitan papal! safavid seljuk \
  mamluk muslim christian jew protestant catholic athenian spartan macedonian parthian
  civilian: firefighter youth civilian resident inhabitant villager family child woman refugee people! population \
  citizen townspeople! townsfolk! evacuee passenger patient student visitor tourist guest villager \
  householder worker! workers! miner settler colonist expatriate national! nationals! pilgrim \
  monk nun peasant mother father girl boy wife daughter baby animal tenant household populace! \
  orphan elderly! convict inmate schoolchildren! children! homeowner
  aid: representative peacekeeper observer monitor diplomat ambassador envoy embassy consulate humanitarian! \
  unhcr! unicef! unesco! unprofor! unifil! monuc! osce! icrc! ngo inspector nurse doctor volunteer! peacekeeping! \
  msf! missionary negotiator mediator delegation delegate aid! consul! attache
  staff: staff! personnel! worker team! employee
  sport: player footballer striker goalkeeper coach quarterback pitcher batsman bowler midfielder \
  winger boxer cyclist runner jockey sprinter swimmer golfer athlete skater skier wrestler \
  nominee contestant competitor entrant driver racer
  suspect: suspect fugitive murderer killer criminal burglar thief kidnapper shooter defendant \
  convict accused! offender robber hijacker perpetrator assailant rapist embezzler
  police: police! policeman constable sheriff detective prosecutor fbi! tribunal! icc! icty! coroner! investigators! court judge magistrate \
  authorities! jail prison custody! bail bailiff interpol! gendarme marshal!
  robber: pirate raider bandit looter thief mob crowd rioter gang marauder brigand outlaw
  crowd: protester protestor rioter demonstrator mob crowd looter youth gang
  company: firm corporation insurer retailer manufacturer airline carrier sponsor \
  investor shareholder broadcaster publisher developer operator brand supplier bidder lender fund \
  depositor customer client network studio label producer importer microsoft! google! apple! sony! \
  nokia! consumer user
  politician: politician candidate senator congressman minister party coalition lawmaker mp mayor \
  president parliament cabinet deputy! legislator councillor chancellor premier secretary \
  republican! democrat labour! tories! bloc
  vehicle: ship! locomotive train bus tram car! class! aircraft carriage wagon! engine battleship! \
  ferry liner airliner coin stamp banknote product model! vessel! destroyer! frigate! trolleybus railcar railbus
  position: position post! posts! hilltop foothold hillside summit plateau outpost line trench frontline front bridgehead checkpoint stronghold \
  redoubt presence! hills! bunker fortification defences! defenses! dugout perimeter salient pocket battlefield field! \
  hill! ridge heights! sector bastion camp base! headquarters! barracks! emplacement beachhead \
  roadblock ground! siege entrenchment rampart foxhole lines! lodgement encampment airfield \
  airbase bank! shore! riverbank strongpoint defence! defense! airport barricade crossing! \
  blockade foothold picket ditch works! battery! outworks!
  settlement: city town village hamlet fort fortress castle capital citadel stronghold island! \
  port harbour harbor suburb district quarter! settlement outskirts! municipality colony! palace! \
  keep! county! gate bridge! airport! abbey! place! raion
  region: region province territory peninsula country oblast area zone valley land! frontier border \
  coast island mainland kingdom empire enclave canton emirate republic homeland soil! river strait \
  mountain south! north! east! west! interior! side! republics!
  building: farmhouse shop store supermarket warehouse house home apartment church monastery palace temple \
  abbey convent mosque synagogue cathedral hospital school office bank building museum gallery \
  library archive factory farm barn granary depot mansion villa tomb grave tombs! village town city \
  settlement estate property quarters! treasury shrine chapel priory flat! dwelling residence \
  storehouse storeroom cellar mall market! pharmacy laboratory plantation castle cottage university \
  college theatre caravan ship! vessel merchantman galleon train! countryside! region! province! \
  territory! coast! island! land! district! suburb! neighbourhood neighborhood capital! camp! \
  container bakery kiosk petrol! atm safe! vault pantry merchant! train! boutique zoo garage office! \
  clinic embassy! consulate! headquarters! possessions! farmstead homestead area! place! places! premises! \
  business! businesses! quarter! coasts! lands! regions! hamlet crypt mausoleum
  goods: biscuit recorder! recorders! sofa door! doors! maize! goat! goats! bag box! boxes! conditioner machinery! artwork television tv refrigerator fridge freezer microwave computer laptop phone mobile washer \
  machine! machines! cooker stove kettle carpet furniture! appliance generator tractor harvester \
  combine! grain! wheat! corn! flour! sunflower food! foodstuff provision supplies! cattle! cow horse! \
  sheep! goat pig livestock! camel! poultry! chicken harvest crop jewel jewellery! jewelry! gold! silver! \
  treasure valuables! belongings! possessions! loot! booty! plunder! goods! wealth! riches! money! \
  cash! coins! clothing! clothes! boots! mattress bicycle bike scooter car! cars! truck! trucks! \
  vehicle! vehicles! painting icon artefact artifact relic antiquity statue sculpture \
  collection exhibit manuscript scroll equipment! medicine copper! cable toilet linen bedding blanket \
  wine! vodka! alcohol! liquor! fuel! petrol! diesel! oil! timber! coal! cargo merchandise! \
  everything! anything! property! raccoon bones! chattel wares! plate! bell furs! fur pelt slave! \
  slaves! ornament chalice archive archives! equipment! stocks! stores! stock! rice! rations! \
  electronics! household! underwear! toys! nappies! sacks! sack! sewing! artworks! artwork! heirloom crown
  money: money! dollar pound! pounds! euro hryvnia ruble rouble cash! deposit savings! fund funding! \
  subsidy fund! investment million! billion! pension sum! account accounts! peso rupee yen! \
  franc! mark! reserve! currency aid! loan grant assets! savings! balance payments! sponsorship £! $! €! usd!
  statement: statement comment remark claim complaint proposal offer bid application nomination \
  candidacy support objection charge! charges! accusation lawsuit suit! request permission consent! invitation \
  resignation amendment bill motion petition appeal! recommendation approval endorsement recognition! \
  threat allegation testimony confession petition! plea! paper! article! report! decision name! \
  words! apology guarantee permit licence license labour! labor! opposition! advert advertisement \
  title! book! song! single! album! order! backing! patronage! favour! favor! cooperation! \
  protection! legislation! ratification! veto! reservation! plan! plans! scheme! letter! demand! edition publication
  contest: race election competition tournament championship match! league game olympics! season \
  playoff final! draw! semifinal event! contest! bout cup! series! ballot primary! primaries! draft! \
  qualifying! qualification! runoff fight! rally! rallies! marathon tour! festival! regatta derby \
  eurovision! fair! squad! lineup roster open! wimbledon! prix! selection! leadership! candidacy! play! show!
  pact: treaty agreement deal accord pact coalition union! alliance talk! talks! negotiation organisation! \
  organization! nato! eu! commonwealth! federation! convention protocol partnership! league! \
  conference consortium venture committee commission council! association! project programme program \
  membership! scheme! contract! sanctions! start! inf! confederation! confederacy! communion! government! \
  cabinet! lease syndicate forum! summit! congress! bretton! opec! society! erm! mechanism! statute charter cease-fire!
  document: passport document paper! papers! licence license! evidence! tape record! records! file! \
  visa certificate keys! key! data! information! emails! manuscript! deeds! claim! rights! secrets! identity! id!
  drug: drug heroin! alcohol! nicotine! opioid opiate opium! cocaine! caffeine! benzodiazepine cannabis! symptom \
  medication antidepressant ssri methadone! addict addiction syndrome! dose morphine! steroid
  service: service! production! market! sale sales! circulation! use! traffic! operation! \
  duty! display! issue! print! publication! publication! exhibition! distribution! fleet! stock! shelves! \
  list! register! commission! roster! inventory! store! stores! repertoire! broadcast! rotation! air!
  publicLife: life! public! politics! school! university! college! society! world! stage! activism! \
  football! music! business! industry! reality! acting! course! class! classes! activities! sport! touring! \
  court! view! limelight! practice! mainstream! studies! study! education! work! career! programme! training! \
  church! priesthood! ministry! faith! religion! self! himself! herself! room! bed! bedroom! estate! \
  villa! cottage! farm! home! marriage! relationship! friendship! isolation! solitude! seclusion! \
  silence! thought! shadows! retirement! private! position! cabin! studio! chair! job! \
  contention! consideration! debate! discussion! conversation! sponsorship! editing! racing! competition! performing!
  right: rights! title! claim! throne sovereignty! independence! powers! freedom! privilege lease! \
  charter! citizenship! membership! responsibility! responsibilities! commitment! commitments! \
  promise! promises! obligation! obligations! pledge! pledges! value! values! principle! principles! \
  ideal! ideals! belief! beliefs! sovereign! equality! liberty! liberties! isolationism! controls! stance! seat! office! crown! command! custody! ownership! patent \
  copyright throne! virginity! autonomy! jurisdiction! authority! leadership! post! job! role! presidency! \
  license! franchise post! control! interests! trademark policy! shares! stake! share! estates!
  feeling: evil! tyranny! terror! despotism! aggression! hope! hopes! dream love! passion! temptation! desire! despair! god! christ! jesus! fate! \
  pleasure! will! ego! self! emotion fear! grief! lust! charms! smoking! drinking! meat! habit! \
  alcohol! faith! ghost! pretense! idea! ideas! principle chance! heart! soul! sleep! sex!
  score: goal! goals! run! runs! lead! wicket touchdown point! points! yards! penalty! hit! hits! \
  homer rebound set! sets! serve! advantage! possession! homers! inning games! game! match!
  fight: fight! action! struggle! resistance! weapons! arms! war! battle! cause! fighting! hostilities!
  weapons: armoured! armored! arms! weapon gun rifle sword musket pistol ammunition! ammo! grenade cannon kalashnikov \
  mortar missile howitzer rocket launcher! tank! artillery! bayonet spear shield! bow! explosives! \
  munitions! hardware! armour! armor! powder! armament machinegun firearm blade! t-72! t72! bmp! apc! helmet! \
  btr! bmp2! himars! landmine mine! guns! tanks! flag! flags! standard! standards! colours! colors! banner! \
  warship submarine! gunboat! drone! howitzers! revolver shotgun materiel! arsenal
  museum: museum gallery exhibit artefact artifact painting antiquity collection icon scythian! \
  relic sculpture
  conflict: war battle siege army troop soldier garrison regiment battalion brigade enemy! invasion \
  offensive counteroffensive counterattack assault bombardment artillery infantry cavalry militia \
  rebel insurgent guerrilla frontline trench besiege/v invade/v ambush fortress fort ceasefire! \
  truce armistice combat casualty military! occupation occupier warlord shelling bombard/v warfare! \
  wehrmacht! luftwaffe! battlefield reinforcement rearguard surrender/v capitulate/v capitulation \
  retreat/v skirmish hostilities! liberate/v liberation! annexation rebellion uprising revolt mutiny \
  conquest conquer/v conqueror armed! paratrooper gunfire! airstrike tank! tanks! prisoner pow pows! \
  pillage/v plunder/v loot/v massacre cannon general! commander platoon marines! separatist crusade \
  crusader viking warship blockade flank encircle/v encirclement! outnumber/v militant taliban! isis! \
  isil! mujahideen! pirate raider raid/v troops! soldiers! fighter! fighters! cossack knights! coup \
  ottomans! confederate wounded! musket rifle mortar corps! navy! fleet forces! front! victory defeat/v \
  casualties! defenders! attackers! fighting! fought! repulse/v gunboat conquistador legion \
  pogrom mobilise/v jihadist warriors! bridgehead guards! putin! kremlin! conflict! invaders! armoured! armored! broadside! hms! uss! frigate cannonade! blitzkrieg! stormed! storming! \
  revolutionary! civil! crusaders! mongols! goths! vandals! huns! occupiers! occupied! invading! militants! \
  muskets! hostages! redcoats! partisans! partisan!
  host: troop force soldier army garrison rebel militant insurgent guerrilla guerilla invader occupier \
  enemy! defender attacker besieger fighter marine militia militiaman paratrooper regiment cavalry infantry \
  legion mercenary conscript partisan separatist taliban! troops! guards! militants! combatant unit \
  column detachment serviceman crusader viking men! survivors! fleet! warrior wagner! cossack
  martial: uniform assassinate/v imperial! emperor walls! attack/v troops! captured! capture/v officer captain colonel lieutenant sergeant march! marched! marching! division \
  squadron unit! units! fire! defend/v defence! defense! position! positions! destroyed! killed! forces! \
  advance/v advancing! pursue/v pursuit! flag! arms! command! ordered! king! emperor! sultan! khan! prince! \
  duke! border frontier castle! gun! guns! weapon weapons! line! lines! conquered! allied! german! \
  russian! soviet! british! french! ottoman! nazi! ukrainian! japanese! raid! raids! force! men! river! bridge! camp! \
  base! men! hill! slaughter! enslaved! burned! burnt! razed! sacked! deserted! surrounded! captives! \
  governor! expelled! fleeing! tribe! tribes! chief! chiefs! dynasty! treaty! defeated! violence! refugees! genocide! \
  ministry! moscow! kyiv! kiev! donbas! kherson! left-bank! russia! ukraine! region! invaded! hostage
  fiction: documentary! aired! channel! tales! legend! episode film movie novel character protagonist comic superhero anime manga video! game \
  gamer player! album song! band! lyric sequel plot! storyline actor actress doctor! dalek fictional! \
  scene vampire zombie alien robot starship wizard demon magic! quest! tv! sitcom cartoon villain! \
  season! series! xbox! playstation! nintendo! gameplay! level! boss! guild dungeon starfleet! federation! planet \
  spaceship jedi! sith! marvel! opera! libretto! soundtrack! reviewer! novella! trilogy! screenplay! multiplayer! \
  theatre! poem! painting! fangs! goku! galactic! spacecraft!
  games: season! match! team coach league championship tournament goal! quarterback cup! olympics! olympic! medal \
  inning wicket innings! championships! playoffs! striker! football! basketball! baseball! cricket! \
  rugby! hockey! tennis! golf! racing! boxing! wrestler! lap! nascar! fifa! uefa! nba! nfl! mlb! nhl! halftime! interception! interceptions! yards! fumble! plays! tackled! offense! kick! penalties! \
  touchdown! prix! bout! heavyweight! title! stadium! shogi! rook! rooks! pawn! pawns! bishops! checkmate! jab! golf! golfer! par! birdie! semifinals! finals! qualifying! scored! coached! batting! chess!
  technical: software! computer! algorithm server! database! locomotive locomotives! railway! rail! bus! \
  buses! livery! patient symptoms! dose! drug clinical! therapy! psychiatric! deposit! banking! \
  atm! shares! investors! stock! market! product products! vaccine! recall! fda! policyholder insurance! \
  pension! annuity! engine! engines! depot! trains! tram! boiler! chassis! wheels! carriages! gauge! coinage! banknotes! postage! \
  dependence! diagnosis! syndrome! hormone! muscle! pelvic! reflex! tendon! species! larvae! taxon!
  disaster: hurricane earthquake flood typhoon tornado cyclone tsunami wildfire eruption volcano \
  storm blackout blizzard landslide katrina! sandy! shipwreck! wreckers!
  devotion: buddhist! meditation! yoga! spiritual! monastery! zen! dharma! prayer! retreatants! \
  silent! seminar! workshop! spa! resort! lodge! holiday! vacation! weekend! jesuit! ignatian! lama! rinpoche! \
  dzogchen! guru! ashram! hermitage! mindfulness! wellness! artists! writers! gurdwara! cottage! summer! hunting!
  nature: glacier ice! glacial! sea! shoreline! tide! gum! waters! snowpack! habitat! forest! erosion! moraine! \
  pleistocene! holocene! coastline! species! bird! nest! gums! scarp! hairline! lake! escarpment
  unrest: protest demonstration riot riots! rioting! unrest! protester protestor demonstrator rioters! \
  strike! strikers! disturbances! curfew! mob! uprising!
  crime: robbery burglary theft burglar thief shoplifting! shoplifter! arrested! convicted! jewel \
  heist! gangster! mafia! mugger! sentenced! suspect! murder! murdered! detective! awol! wages!
  state: russia! ukraine! germany! france! britain! england! japan! china! america! usa! us! uk! italy! \
  spain! turkey! iran! iraq! israel! syria! egypt! india! pakistan! poland! prussia! austria! sweden! \
  denmark! serbia! croatia! georgia! armenia! azerbaijan! mexico! argentina! vietnam! libya! sudan! \
  ethiopia! eritrea! moscow! kyiv! kiev! kremlin! washington! beijing! tehran! ankara! belgrade! berlin! \
  paris! london! nato! ussr! rome! carthage! athens! sparta! byzantium! venice! portugal! hungary! \
  netherlands! belgium! finland! norway! romania! bulgaria! greece! rwanda! uganda! congo! yemen! \
  saudi! coalition! government! regime! union!
  place: kherson! bakhmut! mariupol! kharkiv! kyiv! kiev! crimea! donbas! donbass! donetsk! luhansk! \
  lugansk! izyum! lyman! dnipro! dnieper! melitopol! irpin! bucha! sumy! chernihiv! zaporizhzhia! avdiivka! \
  debaltseve! ilovaisk! azovstal! odesa! odessa! mykolaiv! nova-kakhovka! gaza! aleppo! mosul! raqqa! kabul! \
  baghdad! fallujah! palmyra! sinai! lebanon! kuwait! ireland! moscow! snake!
  direction: miles! kilometers! kilometres! km! back! away! north! south! east! west! northward! southward! eastward! westward! home! \
  northwards! southwards! eastwards! westwards! rearward! inland! overseas! across! beyond! behind! ashore!
  own: their! his! its! her! our! my!
  pronoun: they! he! it! she! we! i! you! who! which! that! them! him! us! these! those! all! some! many! most! none! others! both! each! latter! former! everyone! nobody! another! remnants! remainder! hundreds! thousands! dozens! bulk! rest! half! part! majority!
  wounded: wounded! casualties! injured! sick! casualty! dead! patients! survivors! hospital infirmary
  """

/// English function words and governors, in the same notation.
let englishGrammar: StaticString = """
  determiner: the! a! an! this! that! these! those! any! some! no! every! each! all! another! such! both! either! neither! what! which!
  possessive: their! his! her! its! our! my! your! whose!
  preposition: of! in! on! at! by! for! with! from! to! into! onto! upon! over! under! after! before! \
  during! against! between! among! through! across! along! behind! beyond! near! towards! toward! \
  without! within! around! about! amid! despite! via! until! till! since! off! out! up! down! per! \
  throughout! following! including! outside! inside! beneath! below! above! because! amongst! alongside! due!
  pronoun: they! he! it! she! we! i! you! them! him! us! me! himself! herself! themselves! itself!
  subordinator: when! while! because! although! though! as! since! until! if! unless! whereupon! \
  where! before! after! whereas! once! so! till! lest! whether! wherein! whilst! how! why!
  relative: who! which! whom! whose! what!
  conjunction: and! or! but! nor! yet! then!
  negator: not! never! no! n't! 't! nor! neither! without! cannot! nobody! none! nothing! hardly! barely! \
  didn't! don't! doesn't! wouldn't! won't! couldn't! isn't! wasn't! weren't! aren't! hasn't! haven't! hadn't! can't! \
  didnt! dont! wont! couldnt! rather! instead!
  when: during! after! before! following! since! amid! upon! throughout! until!
  be: be/v 'm!
  have: have/v 've!
  auxiliary: do! does! did! didn! don! doesn! wouldn! won! couldn! isn! wasn! weren! aren! hasn! haven! hadn! can! shouldn! needn! get/v
  future: will! shall! 'll! won!
  would: would! 'd! wouldn!
  possible: may! might! could! can! couldn! perhaps! possibly! maybe! potentially! probably! possible! potential! likely! unlikely!
  obligation: should! must! ought!
  infinitive: to!
  adverb: here! there! also! then! now! soon! later! again! even! still! already! finally! eventually! quickly! slowly! \
  immediately! subsequently! suddenly! only! just! always! often! once! thus! therefore! simply! further! \
  completely! hastily! safely! partially! largely! gradually! successfully! back! together! both! reportedly! \
  allegedly! apparently! formally! officially! unconditionally! peacefully! voluntarily! first! almost! \
  fully! all! promptly! mostly! initially! ultimately! shortly! systematically! thoroughly! repeatedly! either! \
  rapidly! openly! widely! heavily! temporarily! briefly! steadily! simultaneously! likewise! instead! merely! actually! tactically! swiftly! \
  entirely! hurriedly! secretly! quietly! totally! well! not! never! nearly! twice! mercilessly! tactically! brutally! ruthlessly! indiscriminately!
  quantity: number! group! hundreds! thousands! dozens! majority! rest! remnants! most! some! all! part! \
  half! bulk! remainder! elements! units! many! several! none! column! columns! convoy! convoys! wave! waves! stream! band! groups! bands! body! survivors! mass! majority! most! tens! scores! third! quarter! handful! gangs! crowds! large!
  condition: if! unless! whether! lest! should! supposing!
  that: that!
  from: from! off!
  by: by!
  of: of!
  goal: to! into! towards! toward! across! behind! beyond! over! onto! north! south! east! west! back!
  orders: order/v commanded! instruct/v direct/v tell/v instruction
  demands: demand/v urge/v request/v ask/v summon/v insist/v invite/v appeal/v press/v persuade/v convince/v \
  ultimatum deadline plea call/v exhort/v implore/v beg/v pressure/v coax/v entreat/v pressured! required! require/v exhortation leaflet leaflets! \
  hotline should! must! offer! offers!
  plans: plan/v agree/v promise/v intend/v prepare/v announce/v vow/v pledge/v expect/v hope/v want/v \
  wish/v offer/v ready! willing! about! going! poised! set! preparation intention readiness schedule/v \
  provided! negotiate/v propose/v attempt/v try/v imminent! impending! arrange/v commitment decision! announcement timetable agreement! upcoming! \
  forthcoming! planned! proposed! scheduled! deal! willingness! desire/v intent! promised! preparing! proposal negotiations! negotiation talks! prepared! undertake/v seek/v
  refuses: forbid/v prohibit/v refuse/v decline/v fail/v avoid/v refusal failure unable! unwilling! inability! impossible! \
  unwillingness! reluctant! reluctance! abstain/v refrain/v resist/v disobey/v ignore/v prefer! preferring! scorn/v disdain/v
  denies: deny/v reject/v dismiss/v refute/v disprove/v debunk/v denial rejection rebut/v rule! ruled! rebuff/v disavow/v
  prevents: prevent/v stop/v curb/v halt/v combat/v forbid/v prohibit/v ban/v deter/v avert/v suppress/v \
  prevention stem/v quell/v tackle/v discourage/v prohibition outlaw/v impede/v obstruct/v \
  protect/v guard! guarding! spare/v safeguard/v crackdown restrain/v hinder/v thwart/v forestall/v restraint limit/v punish! hang! foil/v
  shields: protect/v guard! guarding! spare/v safeguard/v
  supposes: threaten/v consider/v contemplate/v fear/v risk/v warn/v suggest/v threat possibility \
  prospect likelihood danger option hypothetical! would-be! mull/v discuss/v debate/v rumour rumor speculation speculate/v suspect! \
  contingency alternative weigh/v speculated! feared! rumoured! rumored! advocate/v recommend/v advise/v
  brings: force/v compel/v oblige/v make/v cause/v induce/v let/v allow/v permit/v enable/v begin/v \
  start/v continue/v manage/v help/v decide/v have/v lead/v proceed/v come/v able! drive/v constrain/v choose/v elect/v turn/v resume/v hasten/v forced! compelled! obliged! obligated! need/v fit/v use/v resort/v
  against: against! anti!
  fakes: fake! staged! doctored! fabricated! false! untrue! bogus! hoax! disinformation! fictitious! baseless! unfounded! falsely! invented! invention! fabrication! lie! lies!
  recalls: see/v spot/v watch/v film/v remember/v recall/v regret/v admit/v describe/v report/v
  verbLike: be/v have/v do/v
  """
