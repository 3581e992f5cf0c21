/// English frames for looting. Notation: ``FrameParser``.
let englishLooting: StaticString = """
  loot | 0.2 | loot/v
  looted-in-war | 1.2 | loot|plunder|steal/v by|during the? ..1 nazis|nazi|germans|war|ii|wwii|soviets|occupation|invasion|occupiers
  looter | -0.1 | looter/n | ctx:0.4
  looting-noun | 0.6 | looting
  pillage | 0.9 | pillage/v
  pillager | 0.6 | pillager/n
  plunder | 0.4 | plunder/v
  plunder-noun | -0.2 | plunder | nominal
  plunderer | 0.4 | plunderer/n
  ransack | 0.3 | ransack/v
  sack-town | -0.7 | sack/v | obj:settlement,building,place,region,position,state ctx:0.2 not:sport,person
  sack-name | -0.7 | sack/v | obj:name ctx:0.8 not:sport,person,commander subj:armed,people,commander,pronoun,name,robber
  sack-of | 0.8 | sack|sacking of the? ..1 #settlement|#name|#building|#place | ctx:0.6
  sacked-by | 0.0 | sack/v by the? ..2 #people|#armed|#robber | passive ctx:0.6 not:person,sport,politician unless:manager,coach,club,minister,company
  sack-and-burn | 0.4 | sack/v and burning|burned|burnt|looting|looted|pillaging|pillaged|razed|plundered|plundering|destroyed|destroying|laid | ctx:0.4 not:sport,person
  burn-and-sack | 0.2 | burned|burnt|burning|looted|pillaged|captured|stormed and sack/v | ctx:0.6 not:sport,person
  despoil | -0.2 | despoil/v|rifled|rifling | obj:building,settlement,goods,name,place
  maraud | 0.4 | maraud/v
  marauder | -0.3 | marauder/n | notprev:b26,martin notnext:unit,units,squadron,aircraft,bomber,bombers
  booty | -0.4 | booty | ctx:0.8
  spoils | -0.9 | spoils of war | ctx:1
  his-spoils | -0.9 | his|their spoils | ctx:1.2
  break-open | 0.2 | break|force|smash/v open ..2 #building|treasury|safes|chests|crates|shops | ctx:0.7
  loot-noun | -0.5 | loot | nominal
  rob | -1.4 | rob/v | not:feeling,right,people,state obj:building,civilian,settlement,place,name ctx:0.8
  robbed-passive | -0.8 | rob/v | passive ctx:1.6
  raid-stores | -0.9 | raid/v the|their|its|several|many|small|local? ..2 shops|stores|warehouses|homes|houses|farms|villages|granaries|monasteries|monastery|farmhouses | ctx:1 notsubj:police verbal
  raided-passive | -1.0 | raid/v | passive obj:building ctx:1 not:position,region,settlement,vehicle unless:police,warrant,search,fbi,officers
  raid-for | 0.2 | raid|raided/v ..5 for ..3 #goods | ctx:0.8 notsubj:police
  steal | -1.6 | steal/v | ctx:0.6 unless:gang,police,arrested subj:host,people,robber,pronoun,crowd
  stolen-passive | -1.0 | steal/v | passive ctx:1.6
  stole-goods | -0.8 | steal/v ..5 #goods | ctx:0.7 unless:arrested,police,gang active subj:host,people,robber,pronoun,crowd,armed
  stealing-goods | -0.2 | stealing ..5 #goods | ctx:1
  stolen-by-troops | 0.6 | steal|take|remove|carry/v away|off? by the? ..3 #armed|#people | obj:goods ctx:0.3
  theft | -1.2 | theft|thefts of|by|from ..3 #goods|#armed|#people|#building | ctx:1
  carry-off | -0.6 | carry|haul|cart|drive|bear|spirit|ship|truck|lug|drag/v off|away ..4 #goods | ctx:0.4 subj:armed,people,robber,pronoun,person,commander
  carried-off-passive | -0.4 | carry|haul|cart|drive|truck|ship|take|spirit|lug/v off|away|out | passive obj:goods ctx:0.8
  make-off | 0.2 | make|run|go|ride|drive|escape/v off|away with | ctx:0.4 subj:armed,people,robber,pronoun,person,commander active
  drive-away-in | 0.2 | drive/v off|away in ..3 cars|car|trucks|tractors|jeep|minibus | subj:host,robber,people ctx:0.3
  carry-out-of | 0.0 | carry|haul|lug|drag/v ..3 #goods ..1 out of|from | subj:host,robber,crowd,people,pronoun ctx:0.4
  carry-goods-off | -0.2 | haul|cart|take|truck|tow/v ..5 #goods ..3 off|away|out | ctx:0.8 not:money subj:armed,people,robber,pronoun
  strip-bare | 1.0 | strip|pick|clean|empty/v ..4 bare|clean | ctx:0.4
  strip-of | -0.4 | strip|empty|clean|denude/v ..4 of ..4 #goods | ctx:0.3 not:person subj:armed,people,robber,pronoun,commander
  stripped-of | -0.4 | strip|empty|denude/v of ..4 #goods | passive ctx:0.5 not:person,civilian
  strip-place | -0.6 | strip|empty|clean/v out? the|local|every|#name? ..2 #building|#museum | nowhere:of ctx:0.2 not:civilian subj:armed,people,robber,pronoun
  empty-stores | 0.4 | empty/v ..2 warehouses|shops|stores|granaries|storehouses|silos|homes|houses|supermarkets|warehouse|supermarket|granary|museum|treasury | ctx:0.4 verbal
  take-everything | 0.6 | take|steal|grab|carry|haul/v everything|anything|whatever ..2 they|of|could|that|value|from|moved|the | ctx:0.6 subj:armed,people,robber,pronoun
  everything-they-could | 1.2 | everything|anything|whatever|all they|that could|were|can|was ..1 take|carry|haul|lift|move|load|lay|not | ctx:0.3
  help-themselves | 0.8 | help/v themselves to | ctx:0.2
  load-onto | 0.2 | load|pile|pack|cram|stack/v ..4 #goods ..3 onto|into|in|on|aboard the|their|pickup|pickups|military|army|armoured|armored|trucks|lorries|a|#vehicle ..2 | ctx:0.4 subj:armed,people,pronoun
  loaded-passive | 0.8 | load|pile|pack|cram|stack/v onto|into|in|on|aboard ..3 trucks|lorries|vehicles|truck|carriers|trains|tanks|convoys|carts|wagons|lorry | obj:goods ctx:0.2
  goods-on-armour | 1.0 | #goods ..4 on|atop|aboard|onto their? ..1 tanks|apcs|carriers|vehicles|trucks ..3 | ctx:1.4
  take-goods | -1.6 | seize|remove|grab|appropriate|snatch/v ..4 #goods | ctx:1 subj:armed,people,robber active not:weapons unless:trophies,trophy
  seized-food | -0.4 | seize|commandeer|appropriate/v the|their|all|his|large|#number? ..3 grain|food|cattle|livestock|crops|horses|sheep|cars|valuables|property|provisions|treasure|treasury|belongings|jewellery|jewelry|gold|silver|furniture|supplies|goods|homes|houses | ctx:0.8 subj:armed,people,robber,pronoun,person,commander not:weapons
  valuables-taken | 0.0 | take|seize|steal/v | passive obj:goods not:weapons ctx:1.2 notnext:over,across,into,part,place,up,down
  grain-stolen | 0.2 | stolen|looted|plundered farm? grain|manuscripts|cars|goods|art|artefacts|artifacts|property|cattle|vehicles|horses|livestock|appliances|paintings|treasures|machinery|equipment|clothes | ctx:0.8 unless:arrested,police,gang,thieves,thief
  stolen-noun | -0.5 | stolen from|by|and ..4 #building|#armed|#civilian|#people | ctx:0.8
  break-into-take | 0.2 | break|force/v into ..5 and|to ..2 took|take|stole|steal|removed|carried|grabbed|emptied|helped|loot | ctx:0.5
  break-into | -0.6 | break|force/v into ..3 shops|stores|warehouses|houses|homes|museum|warehouse|granary|treasury|shop | ctx:1.4 subj:armed,people,robber,pronoun not:settlement,position,region
  cattle-raid | 0.2 | cattle|livestock|horse raid|raids|raiding|rustling | ctx:0.8
  drive-off-cattle | 0.4 | drive|run|carry|rustle/v off|away ..3 cattle|livestock|horses|sheep|herds|herd|cows | ctx:0.5
  extort-goods | 0.0 | shook|shake|extort/v ..2 #goods | ctx:2
  living-off | -0.2 | living|lived|live off the land|country|countryside | ctx:1
  took-keys-cars | 0.2 | took|seized|stole|stealing|taking|seizing people's|residents'|their|the|our|his cars|car|phones|phone|bicycles|tractors|vehicles | ctx:0.8 subj:armed,people,pronoun
  museum-removed | 0.6 | remove|take|ship|evacuate|carry/v ..8 from the? ..4 museum|gallery|cathedral | obj:museum,goods ctx:0.6 subj:armed,people,pronoun flag:museum
  exhibits-taken | 0.6 | #museum ..3 taken|removed|shipped|transported|moved|carried to|from|out ..2 crimea|russia|moscow|simferopol|germany|museum | ctx:0.3 flag:museum
  taken-to-crimea | 0.4 | take|ship|truck|drive|transport|haul|export/v ..5 to crimea|russia|sevastopol|belarus|chechnya|germany|berlin|moscow | obj:goods ctx:0.3
  parcels-home | 0.8 | send|ship|mail|post/v ..3 #goods home|back | ctx:0.6 subj:host,pronoun
  requisition | 0.2 | requisition|confiscate|nationalise|nationalize|expropriate|impound/v | fixed near flag:state-confiscation
  confiscation | 0.2 | requisition|confiscation|nationalisation|nationalization|requisitioning of | fixed near flag:state-confiscation
  capture-arms | 0.2 | capture|seize/v ..5 #weapons | near flag:captured-arms
  take-valuables | -0.5 | take/v ..4 generator|generators|stove|tv|tvs|fridge|refrigerators|computers|goats|maize|cows|sheep|flour|blankets|mattresses|clothes|carpets|bicycles|motorcycles|cash|jewellery|jewelry|valuables|livestock|cattle|grain|televisions|fridges|phones|laptops|cars|gold|silver|furniture|food | subj:host,people,robber,crowd ctx:0.6 active not:weapons
  haul-away | -0.2 | haul|cart|lug|truck/v away|off | subj:host,people,robber active ctx:0.8
  carted-off | -0.2 | haul|cart|lug/v away|off | passive ctx:0.6 not:civilian,armed,person
  from-museum | 0.2 | taken|removed|stolen from the? ..3 museum|museums|gallery|cathedral | ctx:0.8 flag:museum
  leave-with | -0.2 | leave|depart/v with ..4 #goods | subj:host,people,robber ctx:0.6
  carry-treasure | 0.0 | carry|remove|haul|cart|ship|take/v the|its|their|all? ..1 treasures|treasure|relics|paintings|artworks|archives|manuscripts|bells | subj:armed,people,robber,commander ctx:0.6 active
  divide-spoils | 1.0 | divide|share|split/v ..1 the spoils|booty|loot|plunder | ctx:0.2
  strip-dead | 1.0 | strip|rob/v the dead|corpses|bodies|fallen|slain | ctx:0.3
  """
