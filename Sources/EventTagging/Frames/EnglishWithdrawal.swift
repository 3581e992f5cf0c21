/// English frames for withdrawal. Notation: ``FrameParser``.
let englishWithdrawal: StaticString = """
  withdraw | -1.3 | withdraw/v | nowhere:peacekeeping,peacekeepers
  withdrawal | -1.4 | withdrawal/n | nowhere:peacekeeping,peacekeepers
  withdrawal-state | 0.6 | withdrawal|retreat|pullback|pullout turned|became|went|proceeded|descended|degenerated | ctx:0.3
  retreat | -0.5 | retreat/v | notprev:mountain,country,summer,presidential,religious,weekend,spiritual,private,peaceful,holiday,rural,favourite,favorite,residential notof:line,lines,route,routes,avenue,avenues,path,means,place
  retreat-noun | -0.9 | retreat/n | nominal notnext:center,centre,centres,house,facility,program,programme,leader,hospital notprev:mountain,country,summer,presidential,religious,weekend,spiritual,private,peaceful,holiday,rural,favourite,favorite,residential notof:line,lines,route,routes,avenue,avenues,path,means,place
  sound-retreat | 1.5 | sound|beat/v the|a? retreat | fixed
  pull-out | -1.6 | pull/v out of? | nowhere:peacekeeping,peacekeepers not:weapons,goods,document
  pull-x-out | -0.6 | pull/v ..4 out of? | nowhere:peacekeeping,peacekeepers obj:armed,people
  pull-arms-out | -0.4 | pull/v ..4 guns|tanks|artillery|armour|armor|howitzers|weapons|weaponry|mortars|missiles|vehicles ..1 out|back
  pull-out-arms | -0.4 | pull/v out ..3 guns|tanks|artillery|armour|armor|howitzers|weaponry|mortars|vehicles
  pull-back | -0.6 | pull/v back
  pull-x-back | -0.2 | pull/v ..4 back | obj:armed,people,weapons
  pull-off | 0.4 | pull/v back|out to|from|behind|beyond|across
  pull-from | -0.8 | pull/v ..4 from | obj:armed,people
  pullout | -0.6 | pullout|pullback | notnext:along,sofa
  draw-back | -1.2 | draw/v back
  draw-off | -1.0 | draw/v ..3 off | obj:armed,people
  fall-back | 0.0 | fall/v back | notnext:on,upon,in ctx:0.3 nowhere:place,shots,strokes
  fall-back-on | 0.6 | fall/v back on|upon #name|#place|#position|#settlement|#direction
  fall-back-on-the | 0.2 | fall/v back on|upon the|their|its|his ..2 #position|#settlement|#place|#name
  fallback | 0.2 | fallback | nominal ctx:2
  move-back | -0.8 | move|march|roll|slip|trek|wade|ferry|ride/v back over|across|towards|toward|behind|into|from|north|south|east|west | subj:armed,people,commander ctx:0.8
  march-back-to | -1.0 | march/v back to | subj:armed,people,commander ctx:1.4 unless:exercise,exercises,parade
  cross-back | -0.4 | cross|recross|re-cross/v back|again over|to|into|the
  cross-river | -0.6 | cross/v to|over the? ..2 left|other|far|eastern|western|opposite|right bank|shore|side | subj:armed,people
  march-away | -0.4 | march|ride|slip|steal|scamper|limp|gallop|melt/v away|off | subj:armed,people,commander ctx:0.8 noobj active notnext:the
  march-out | -0.8 | march|file|drive/v out of | subj:armed,people,pronoun ctx:1 active
  march-out-honours | 0.6 | march/v out with ..3 honours|honors|colours|colors
  leave-position | -0.2 | leave|quit|forsake/v the|their|its|his|our|these|those|all|prepared|fortified|several|forward|#name|#number? ..2 #position | subj:armed,people,commander not:money,company ctx:0.8 notsubj:vehicle unless:ships,fleet notprev:the,its,their,his,a,on,of,extreme notnext:of
  leave-position-they | -0.8 | leave|quit|forsake/v the|their|its|his|our ..2 #position | subj:pronoun not:money,company ctx:2 notprev:the,its,their,his,a,on,of,extreme notnext:of
  leave-bank | 0.4 | leave|quit/v the right|left|eastern|western|east|west bank
  leave-positions | -0.9 | leave|quit|forsake/v ..3 positions|trenches|foxholes|bunkers|checkpoints|dugouts|posts|entrenchments | ctx:0.4 notsubj:police,person notprev:the,its,their,his,a,on
  leave-place | -1.6 | leave|quit/v the|this|#name|#place? ..2 #settlement|#place|#region|#name|#state | subj:people,armed ctx:2 active not:armed,person notprev:the,its,their,his,a,on nowhere:marched,advanced,reached,defenseless,for,bound,where,arrived unless:transport,ship,aboard,settle,settled,promoted,appointed,born
  leave-host | -1.2 | leave|quit|exit/v the|this|our|#name? ..2 #settlement|#region|#place|#name|#state | subj:host active ctx:0.4 notnext:for,behind notprev:the,its,their,his,a,on not:armed,person notsubj:sport nowhere:marched,advanced,reached,for,bound,conduct,arrived,steamed,escort,escorting,escorted,supplies,defenseless,defenceless,undefended,unguarded unless:hands,fleet,steamed,aboard,convoy,refit,training,transport,ship,commissioned,sailed
  last-troops-left | 0.6 | last|remaining|final ..4 #armed|#people left|departed|withdrew|sailed|flew | ctx:0.5
  soldiers-gone | 0.4 | #armed|#people were|had|are|have|was gone|left|departed|vanished|disappeared | ctx:1
  decamp | 0.2 | decamp/v | ctx:1
  want-leave | -0.4 | want|urge|order/v ..3 #armed to leave | mod:demanded fixed ctx:1 nowhere:for notnext:him,her,them,the,his
  departure-of | 0.0 | departure of the? ..2 #armed | ctx:0.8
  abandon | -1.9 | abandon|vacate|relinquish/v | obj:position,settlement,region,place
  abandon-name | -0.8 | abandon|vacate/v | obj:name subj:armed,people ctx:1.2 not:weapons,vehicle unless:seat,senate
  abandonment | -0.8 | abandonment of the? ..2 #position|#settlement|#place|#name | ctx:1
  abandon-fightless | 0.8 | abandon|leave|quit|evacuate|vacate/v ..4 without a|any|much|putting|offering ..2 fight|fighting|battle|shot|resistance
  abandon-it | -1.0 | abandon|evacuate|vacate/v it|them | subj:armed,people ctx:1.5
  recross | -0.4 | recross/v | subj:armed,people ctx:0.8
  march-army | -0.6 | march|lead|pull|take|bring|draw/v his|their|the|its army|troops|men|forces|regiment|legions ..1 back|away|home|off | ctx:0.8
  abandoned-by | 0.2 | abandon|vacate|evacuate|desert/v by the? ..3 #host|#people | obj:position,settlement,region,place,building,weapons ctx:0.8
  abandoned-post | 0.2 | abandon|desert/v their|its|his ..2 #position
  evacuate | -1.4 | evacuate/v | active not:civilian,wounded,person,goods,aid obj:position,settlement,region,place,name,armed,people,weapons,state
  evacuated | -1.4 | evacuate/v | passive not:civilian,wounded,person,goods,aid obj:position,armed,people,weapons
  evacuated-place | -1.8 | evacuate/v | passive ctx:2.4 obj:settlement,region,place,name unless:refugees,civilians,residents,inhabitants,population,children,empty
  evacuate-intransitive | -1.4 | evacuate/v | noobj active subj:armed,people
  evacuate-garrison | 0.6 | evacuate/v the|their|its|his ..3 #armed|#people | not:civilian,nationality
  evacuation | -2.2 | evacuation/n | notprev:aeromedical,emergency,aeroevacuation,medical,civilian,casualty notnext:mission,missions,flight,flights,strategy,duties,drill,zone,order,orders,hospital,convoy,route,plan,center,centre
  retire | -2.2 | retire/v | noobj ctx:2.2 subj:armed,people,vehicle notnext:in,on,as,from,at,with,after verbal
  retire-to | -0.4 | retire/v to|behind|across|into|towards|toward|beyond|back|north|south|east|west|northward|southward|eastward|westward | ctx:1.6 unless:cell,training,died,senate,farm,law verbal
  retire-field | 0.6 | retire/v from the|their|his? ..1 field|battlefield|positions|line|siege|fight|action | ctx:1 notsubj:person subj:armed,people,commander,pronoun
  retirement | -1.4 | retirement of the? ..2 #armed|#people | ctx:2
  retirement-to | -1.4 | retirement to|across|towards|behind the? ..2 #position|#direction|#place | ctx:2
  give-ground | 1.2 | give/v ground | ctx:0.6 notnext:to
  yield-ground | 1.0 | yield|cede/v ground | ctx:0.6
  give-way | -1.3 | give/v way | subj:armed,people,position ctx:1.6 notnext:to
  give-back | -0.6 | give|hand|turn|cede|relinquish|yield/v back|up? ..1 #position | subj:armed,people ctx:1
  give-up-position | -0.4 | give/v up ..3 #position|#region|positions | subj:armed,people,commander,state,pronoun ctx:1 not:right,fight,weapons
  give-up-place | -0.4 | give/v up the? #place|#settlement|#name | subj:armed,people,state ctx:0.6 not:right,fight,weapons,person notsubj:company
  give-up-go-home | 1.0 | give/v up and|, went|go|marched|returned|sailed|rode|turned home|back|away | subj:armed,people,commander,pronoun ctx:0.8
  cede-territory | -0.9 | cede|relinquish/v ..3 #position|#settlement | subj:armed,people,state ctx:1.4
  disengage | -0.4 | disengage|retrograde/v | ctx:1.4
  disengagement | -0.8 | disengagement/n | ctx:1.4
  break-off | -0.6 | break/v off the? ..2 attack|engagement|action|battle|siege|fight|combat|assault|pursuit | ctx:0.8
  break-contact | 0.6 | break/v contact | ctx:1
  raise-siege | 0.2 | raise|lift|abandon/v the|his|their siege|blockade|encirclement | active
  siege-lifted | 0.6 | siege was|were lifted|raised|abandoned
  flee-armed | -0.4 | flee/v | subj:armed ctx:0.8 not:persecution,country
  flight-of | -0.2 | flight of the? ..2 #armed | ctx:1 notprev:a,helicopter
  take-flight | 0.2 | take|put/v to? flight | ctx:1
  fleeing-armed | 0.2 | fleeing ..1 #armed|#people | nominal
  retreating-armed | 0.2 | retreating ..1 #armed|#people
  flight-chaotic | 0.4 | chaotic|disorderly|headlong|precipitate|panicked|hasty flight|rout|withdrawal|retreat
  take-to-heels | 1.0 | take/v to their|his|its heels | ctx:0.4
  turn-tail | 1.0 | turn/v tail | ctx:0.6
  break-and-run | 0.9 | break/v and ran|fled|run|flee | ctx:0.6
  run-away | -0.8 | run/v away|off | subj:armed,people ctx:1
  turn-back | -1.2 | turn/v back | subj:armed,people ctx:1.6 noobj
  turn-back-to | -0.6 | turn/v back to|towards|toward|across|over|into | subj:armed,people ctx:0.8
  turn-around | -0.4 | turn/v around|round | subj:host noobj ctx:0.6
  move-back-host | -0.9 | move|march/v back | subj:host ctx:0.8 notnext:and,in,home nowhere:fort,deployment,barracks,reserve,garrison
  commit-leave | 0.2 | commit|committed|set|due|scheduled|plan|begin|start|started/v to? leaving|leave|departing|depart | subj:armed,people ctx:0.8 notnext:for
  return-to-barracks | 0.2 | return/v to their? ..1 barracks|bases|lines|trenches|camp|positions | subj:armed,people ctx:1
  withdraw-home | 0.2 | march|sail/v back? home | subj:armed,people ctx:1
  redeploy-away | -0.6 | redeploy|regroup|reposition|relocate/v ..5 from|out|away|elsewhere|positions|rear | subj:armed,people ctx:0.6 flag:euphemism
  redeployment | -0.6 | redeployment|regrouping|repositioning|regroup of|from ..5 #armed|#people|#place | ctx:1 flag:euphemism
  regroup-headline | -0.2 | regrouped|regrouping|redeployed from|elsewhere | subj:armed,people flag:euphemism ctx:1 unless:squadron,wing,aircraft,theater
  give-up-goodwill | 0.8 | give|leave|vacate|quit|abandon/v up? the? #place|#settlement|#name|#position ..4 goodwill|good-will gesture | flag:euphemism
  goodwill | 1.0 | goodwill|good-will gesture | flag:euphemism fixed ctx:0.6 unless:released,release,releasing,freed,freeing,prisoner,prisoners,hostage,hostages,captives,tour,visit,donated
  gesture-goodwill | 1.0 | gesture|act|step of goodwill | flag:euphemism fixed ctx:0.8 unless:released,release,releasing,freed,freeing,prisoner,prisoners,hostage,hostages,captives,tour,visit,donated,land
  more-favourable | 1.0 | more? favourable|favorable|advantageous|defensible|prepared|fallback|secondary positions|lines|borders|line|frontiers | flag:euphemism fixed ctx:0.6
  move-prepared | 0.6 | move|go|shift|relocate|transfer|step/v ..2 to|into|behind ..1 stronger|safer|better|prepared|fallback|secondary|reserve|favourable|favorable|defensible positions|lines|line | flag:euphemism ctx:0.4 fixed subj:armed,people,pronoun,commander
  straighten-line | 0.8 | straighten|shorten|level/v the|their|our|its front|front-line|frontline|line|lines | flag:euphemism
  planned-rear | 0.8 | tactical|planned|organised|organized|strategic withdrawal|retreat|regrouping|redeployment|repositioning
  reduce-presence | 0.2 | drastically|sharply|radically reduce|cut|scale/v ..1 military activity|presence|operations | flag:euphemism fixed
  recall-troops | -0.2 | recall|withdraw|repatriate|remove/v ..2 troops|forces|army|soldiers|regiments|garrison|legions|garrisons | not:aid subj:state,armed,people,commander,politician,person,pronoun
  recall-military | 0.4 | withdraw|remove|pull/v ..6 military personnel|presence|contingent|contingents|units|staff | not:aid
  withdrawn-troops | 0.5 | troops|forces|soldiers|army|garrison|garrisons|legions were|was|are|been|being recalled|withdrawn|removed|evacuated
  bring-home | 0.2 | bring|send|ship/v ..3 troops|soldiers|forces ..1 home|back
  take-out-of | -0.2 | take|get|bring|move/v ..5 out of | obj:armed ctx:0.3 not:aid,civilian,sport nowhere:harm,action,retirement,school
  take-troops-out | 0.4 | take|get|bring|move/v ..5 out of | obj:host not:aid,civilian,sport,contest nowhere:harm,action,retirement,school
  roll-out | -0.6 | roll|drive|fly|move|trek|march/v out of | subj:host active ctx:0.4 nowhere:attack,meet,engage,patrol,prison,jail,camp
  armour-out | -0.2 | roll|drive|rumble|move/v out of|back|home | subj:weapons ctx:0.3
  board-out | 0.2 | board|file|climb|march/v onto|aboard? ..3 buses|helicopters|planes|ships|trucks|lorries|trains ..2 | subj:host,pronoun ctx:0.6 nowhere:for
  go-home | -0.4 | go|head|fly|drive/v back? home | subj:host ctx:0.6 nowhere:for unless:leave,christmas,holiday,messages
  order-off | 0.4 | order|tell|instruct|direct/v ..2 #armed off|out|back ..1 | mod:ordered fixed ctx:0.3 notsubj:police
  pack-up-posts | 0.2 | pack/v up their|its|the ..1 posts|camp|positions|base|checkpoints | subj:armed,people ctx:0.4
  exfiltrate | -0.2 | exfiltrate|backpedal/v | ctx:1 subj:armed,people
  drive-from | -0.9 | drive|force|push|throw|expel|chase|dislodge/v ..1 out|from|off | passive subj:armed ctx:1.2
  forced-back | -0.6 | force|drive|push|beat|throw/v back ..1 to|behind|into|across|over|towards|from | passive subj:armed,people ctx:0.8
  sent-fleeing | 0.0 | send|put/v ..2 fleeing|packing|running|scurrying|reeling ..1 | ctx:1.5
  force-army-out | -0.6 | force|drive|push|throw/v the ..3 armies|army|troops|forces|garrison out of ..1 #place|#name|#settlement|#region|#state|the | ctx:0.8 active
  forced-out-positions | 0.2 | dislodge|drive|force|push|throw/v back|out|off? from|of their|its|the ..2 positions|position|trenches|line|lines|entrenchments | passive
  clear-out | -0.8 | clear|pack|bug|move/v out | subj:armed,people ctx:1.2 noobj
  pack-up | 0.0 | pack/v up and left|leave|went|go|gone | subj:armed,people ctx:0.8
  slip-out | -0.2 | slip|steal|sneak|file|stream|pour|march|trickle/v out of|under|overnight|by|at|during | subj:armed,people ctx:1
  no-longer-hold | -0.4 | no longer hold|controls|control|occupy | subj:armed,people ctx:1.6
  columns-heading | 0.2 | columns|convoys|column|convoy of? ..3 heading|moving|rolling|streaming|pulling|driving back|away|out|towards the? ..2 border|east|south|north|west|rear|crossing|bridge | ctx:0.6
  across-border | 0.5 | back over|across|inside|behind the|their|its|own? ..1 border|frontier|river|lines|dnipro|danube|rhine | subj:armed,people,pronoun ctx:0.4 fixed
  cross-to-left-bank | 0.5 | moved|crossed|ferried|transferred|taken|transported|relocated to the|its left|east|eastern|west|western|right|other|opposite|far bank|side|shore ..4 | subj:armed,people,weapons,pronoun ctx:0.6
  posts-empty | 0.4 | checkpoints|trenches|positions|barracks ..3 stood|were|was|stand|are|lay empty|deserted|abandoned|unmanned | ctx:0.4
  no-troops-left | 0.6 | no|not ..2 troops|soldiers|forces|soldier left|remained|remain in|there | mod:actual ctx:0.4 fixed
  drive-off-towards | -0.2 | drive|ride|march|roll/v off|away|north|south|east|west ..6 towards|toward | subj:host,people ctx:0.8
  order-retreat | 0.7 | order|command|signal/v the|a|their|his|its? general|immediate|full|tactical|hasty|speedy? retreat|withdrawal|evacuation|pullback|pullout | mod:ordered
  withdrawal-complete | 0.0 | withdrawal|retreat|pullout|pullback was|is|had|has completed|complete|finished|ended|begun|started|been|under
  given-hours | 0.6 | give/v ..6 hours|days|minutes|weeks to withdraw|leave|retreat|evacuate|pull | mod:demanded fixed ctx:1.2
  found-empty | 0.6 | find|found the|their? ..1 checkpoints|trenches|positions|barracks|base|posts empty|deserted|abandoned | ctx:0.4
  off-the-field | 0.4 | march|file|drive|ride|retire|chase|flee|run|walk/v off|from the field|battlefield | ctx:0.4
  way-back | 0.2 | make|fight|force|cut/v its|their|his way back | subj:armed,people,commander ctx:0.6
  strike-camp | -0.2 | strike|break/v their|its|his? tents|camp | subj:armed,people,commander ctx:0.8
  line-further-back | 0.4 | take/v up ..3 positions|position|line further|farther|behind|back|nearer | subj:armed,people,pronoun,commander ctx:0.8
  call-off-siege | 0.6 | call/v off the|his|their siege
  to-the-rear | -0.4 | move|go|send|pull|draw/v ..4 to the rear | subj:armed,people ctx:1
  stream-back | 0.0 | stream|flood|pour|straggle|limp|hurry|stagger|trickle|struggle/v back to|towards|toward|across|over|into|through | subj:armed,people,pronoun ctx:0.4
  quit-town | -0.6 | quit/v the? ..1 #name|#place|#settlement | subj:people,armed,commander ctx:0.6 not:armed active
  """
