/// Words that introduce what somebody says, in the notation of `englishGrammar`.
let claimCues: StaticString = """
  says: say/v tell/v claim/v report/v state/v announce/v confirm/v add/v assert/v allege/v insist/v \
  declare/v note/v explain/v reveal/v acknowledge/v admit/v maintain/v argue/v recount/v write/v tweet/v post/v \
  describe/v estimate/v stress/v believe/v suggest/v contend/v comment/v remark/v reply/v emphasise/v emphasize/v \
  testify/v assure/v inform/v concede/v reiterate/v proclaim/v boast/v complain/v recall/v accuse/v observe/v \
  indicate/v conclude/v affirm/v blame/v praise/v quote/v answer/v warn/v predict/v condemn/v \
  assess/v speculate/v hint/v respond/v caution/v attest/v retort/v vow/v pledge/v theorize/v theorise/v \
  denounce/v repeat/v shout/v joke/v lament/v exclaim/v вважа* счита* полага* припуска* назва* назыв* визнав! визнала! визнали! признал* запевн* заверил* заверя* написа* обвинил* обвиня* звинуватил* звинуватив! звинувачу* відповів! відповіла! ответи* уточн* повідомля* кажут! попросил!
  coreSays: say/v tell/v claim/v announce/v confirm/v insist/v allege/v report/v deny/v \
  accuse/v assert/v acknowledge/v admit/v заяв* повідом* сказа* каже! кажуть! розпові* стверджу* зазнач* \
  наголос* додав! додал* підтверд* сообщ* говор* рассказ* утвержда* отмет* подчеркн* добав* доповіл* доложил* вважа* счита* полага* визнав! визнала! визнали! признал* запевн* заверил* заверя* написа* обвинил* обвиня* звинуватил* звинуватив! звинувачу*  запереч* спрост* опроверг* отриц*
  calls: call/v appeal/v назва* назыв*
  callsFor: on! for! upon! to!
  deeds: it! any! all! involvement responsibility wrongdoing knowledge! presence! being! having! ever!
  deniesClaim: deny/v reject/v dismiss/v refute/v dispute/v disavow/v rebut/v contradict/v
  demandsClaim: demand/v urge/v ask/v call/v appeal/v request/v plead/v exhort/v implore/v
  predictsClaim: predict/v forecast/v expect/v warn/v foresee/v anticipate/v
  statementNoun: charge rumour rumor talk! suggestion proposal statement report claim announcement remark comment confirmation assertion allegation testimony \
  assessment estimate communique briefing account
  denialNoun: denial
  accuses: accuse/v blame/v
  hearsay: according! думку! думці! мнению! оцінкою! оценке! оцінками! оценкам! версією! версии!
  day: monday! tuesday! wednesday! thursday! friday! saturday! sunday! yesterday! today! tomorrow! earlier! later! last! late! early! tonight! midnight! week month day hour minute year morning evening night! afternoon january! february! april! june! july! august! september! october! november! december!
  role: commanderinchief! president minister spokesman spokeswoman spokesperson governor mayor general commander colonel \
  secretary chief chancellor official officer ambassador leader head director adviser advisor deputy \
  mr! mrs! ms! dr! captain major lieutenant admiral marshal king prince sultan premier senator analyst \
  historian correspondent professor chairman patriarch envoy negotiator
  speakerNoun: official authority! authorities! ministry government kremlin! pentagon! army military! police! spokesman \
  spokeswoman spokesperson resident villager witness eyewitness survivor soldier troops! officer commander \
  source analyst expert journalist reporter newspaper agency observer activist prosecutor investigator \
  local! locals! rebel militant insurgent separatist defector prisoner historian general mayor governor president minister \
  leadership hospital separatist lawyer aide editor office pathologist businessman landowner correspondent embassy radio! television! \
  committee commission board force! forces! side! coalition! team! company! director guard volunteer \
  critic staff! headquarters! command! un! u.n.! nato! report media! group council parliament opposition \
  woman man inhabitant citizen refugee neighbour neighbor farmer doctor teacher fighter leader diplomat organisation organization
  """
