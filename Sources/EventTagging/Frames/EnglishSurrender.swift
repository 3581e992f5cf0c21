/// English frames for surrender. Notation: ``FrameParser``.
let englishSurrender: StaticString = """
  surrender | -0.5 | surrender/v
  surrender-noun | -0.5 | surrender/n | nominal
  national-surrender | 2.8 | german|japanese|italian|french|argentine|argentinian|polish|iraqi|confederate|axis|british|turkish|ottoman|soviet surrender|capitulation
  surrender-of-nation | 2.4 | surrender|capitulation of japan|germany|italy|france|poland|denmark|belgium|lee|cornwallis|burgoyne|singapore|stalingrad|paulus
  surrender-reflexive | 0.4 | surrender/v themselves|himself|itself
  capitulate | 0.8 | capitulate/v
  capitulation | 0.8 | capitulation/n
  lay-down-arms | 2.4 | lay|put|throw|cast|fling/v down|aside|away ..3 arms|weapons|guns|rifles|swords|muskets|weaponry|kalashnikovs|pikes
  lay-arms-down | 2.2 | lay|put|throw|cast|set|fling/v the|their|our|its|your ..2 arms|weapons|guns|rifles|swords|muskets|weaponry down|aside|away
  drop-arms | 1.2 | drop|ground|discard|stack|pile|cast|fling/v their|his|its|your|the|all ..1 #weapons | subj:armed,people,pronoun ctx:0.6
  ground-arms | 2.0 | ground|grounded|grounding|stacked|piled arms
  throw-away-arms | 1.2 | throw|fling/v away|aside ..2 arms|weapons|guns|rifles|swords|muskets
  arms-laid-down | 2.0 | arms|weapons|guns ..2 laid|put|thrown down
  laying-down-of-arms | 2.4 | laying-down|laying down? of ..1 #weapons
  give-selves-up | 1.4 | give|hand/v themselves up|over | not:suspect,feeling
  turn-selves-in | -1.6 | turn/v themselves in|over | subj:armed,people ctx:1.5
  give-himself-up | 0.0 | give|turn|hand/v himself|itself up|over|in | not:suspect,feeling ctx:0.8
  give-up-intr | -0.8 | give/v up | noobj ctx:1.6 subj:armed,people,settlement,commander unless:home
  give-up-fight | 0.8 | give|abandon|cease/v up? the|their|its|all|any|further ..1 struggle|resistance | ctx:1
  stop-resisting | 0.4 | stop|cease|end/v its|their|all|any|further? resisting|resistance | subj:armed,people,settlement,pronoun,commander,place
  give-up-town | -0.6 | give|hand|deliver|turn/v up|over the|their|his ..2 #settlement | ctx:1 flag:territory
  hand-over-town | -0.6 | hand|deliver|turn|yield/v ..3 #settlement up|over? to | ctx:1.0 flag:territory subj:armed,commander,people,civilian,person
  hand-over-arms | -0.4 | hand|turn|give|deliver|yield/v over|in|up ..3 #weapons | flag:arms-only ctx:0.6 not:position
  hand-arms-over | -0.4 | hand|turn|give/v their|the|his|its ..1 #weapons over|in|up | flag:arms-only ctx:0.6
  hand-over-their-arms | 0.4 | hand|turn|give/v over|in|up their ..1 weapons|arms|guns|rifles|weaponry|kalashnikovs | flag:arms-only ctx:0.3
  yield-to | -1.3 | yield|submit/v to ..2 #commander|#person|#people|#armed|#state|#name | noobj active ctx:0.8
  submit-to | -0.9 | submit/v to the? ..2 #commander|#person|#people|#state|#name|#armed|authority|rule|government|throne|dynasty|court | noobj active ctx:1 unless:design,scheme,plan,plans,proposal,letter,application,resignation,manuscript,paper,papers,entry,documents,congress,senate,parliament,council,committee,board,legislature,assembly,report not:statement notsubj:company
  submit | -1.8 | submit/v | noobj active ctx:2.4 unless:design,scheme,plan,plans,proposal,letter,application,resignation,manuscript,paper,papers,entry,documents,congress,senate,parliament,council,committee,board,legislature,assembly,report subj:armed,people,commander,settlement,person
  submission | -1.2 | submission of|to the? ..2 #commander|#people|#settlement|#name | ctx:2.4
  yield-town | -0.8 | yield/v | obj:settlement ctx:1.6 flag:territory
  town-yielded | -0.6 | yield/v | subj:settlement,armed noobj ctx:1.0
  white-flag | 1.0 | white flag|flags|sheet|sheets|handkerchief|handkerchiefs|cloth|rag | ctx:0.3 unless:driver,podium,race,lap,racing
  flag-of-truce | -1.2 | flag of truce | ctx:2
  hands-up | 0.8 | hands up|raised|above|high|aloft|behind over|their|his|in? heads|head? | ctx:0.8 subj:armed,people,pronoun
  hands-raised | 0.8 | raise|lift|put|hold|throw/v up? their|his hands | subj:armed,people,pronoun ctx:0.6 notnext:from,on,to
  with-hands | 0.8 | with their|his? arms|hands raised|up|above|over|in|behind | ctx:0.4
  come-out-hands | 1.2 | come|walk|file|emerge|step/v out|forward|from? ..6 with their|his? hands|arms raised|up|above|over|in|behind ..1 | ctx:0.3 verbal
  let-be-taken | 1.0 | let|allow/v themselves|himself to? be taken|captured|disarmed | ctx:0.6
  be-disarmed | -0.6 | disarm/v | passive subj:host ctx:0.6
  hands-in-air | 1.0 | hands in the air | ctx:0.4
  terms-ask | 0.8 | ask|sue|beg|plead|offer/v for? quarter|terms|mercy | ctx:0.6 notnext:of mod:planned
  strike-colours | 1.4 | strike|haul/v down? her|his|their|its|the colours|colors|flag|ensign|standard | ctx:0.8
  open-gates | 0.6 | open|throw/v ..1 the|its|their gates to | ctx:0.2 unless:visitors,public,foreigners,students,customers,tourists,trade flag:territory notsubj:company,sport
  keys | 0.4 | hand|deliver|present|send/v ..3 keys of|to the? ..1 #settlement|#name | ctx:1 flag:territory
  hoist-white | 1.0 | run|hoist|raise|wave|show|fly|display|put/v up|out|over? a|the? white flag|flags|sheet|sheets|cloth|rag|handkerchief | fixed
  into-captivity | 0.9 | go|march|walk|file|pass/v into captivity|imprisonment | ctx:0.6
  go-over | 0.2 | go|come|cross|defect|desert/v over? to the enemy | ctx:0.8
  defect | -1.6 | defect/v | subj:armed ctx:2.4
  hand-selves-captivity | 1.4 | give|surrender|yield|deliver/v themselves ..1 to|into|up
  stop-fight-captive | 1.0 | stop|stopped|ceased fighting and ..3 surrendered|prisoner|captive|themselves|gave
  taken-after-giving | 1.2 | #armed|#people allow/v themselves to be taken|captured
  how-to-surrender | 1.4 | how to surrender | fixed ctx:0.3 mod:hypothetical
  want-to-live | 1.0 | want to live hotline|project|line
  captured-men | 0.4 | capture|seize|detain/v ..4 #armed|#people | near flag:captured ctx:0.4 not:position,settlement,weapons
  took-prisoner | 0.6 | take/v ..5 prisoner|prisoners|captive | near flag:captured
  were-captured | 0.4 | capture/v | passive near flag:captured subj:armed,people,pronoun ctx:0.8
  mass-surrender | 0.8 | mass|unconditional|formal|en-masse surrender|surrenders|capitulation
  surrender-terms | 1.2 | surrender terms|agreement|document|documents|ceremony|talks|negotiations | ctx:0.6
  surrender-control | 0.4 | surrender|cede|yield/v control|possession of | subj:armed,people,state ctx:0.6 flag:territory fixed
  hotline | 1.4 | surrender hotline|instructions|chatbot | fixed mod:actual
  given-hours | 1.0 | give/v ..6 hour|hours|day|days|minutes|weeks|until ..2 to surrender|capitulate|yield|lay|disarm | mod:demanded fixed ctx:0.4
  lay-arms-at | 1.6 | lay/v his|their|its ..1 arms|weapons|sword|swords at|before|down
  sword | 1.0 | offer|surrender|hand|give|yield|deliver/v up|over? his|their sword|swords | ctx:0.4
  """
