import EventTagging
import Testing

@Suite struct ModalityReaderTests {
  @Test(arguments: [
    ("The army withdrew from the city.", Modality.actual),
    ("The rebels were forced to retreat from the city.", .actual),
    ("The army decided to retreat from the city.", .actual),
    ("The retreating army burned the bridges.", .actual),
    ("The army would later retreat to the river.", .actual),
    ("The general ordered the army to withdraw from the city.", .ordered),
    ("The army received orders to retreat from the city.", .ordered),
    ("The army never received orders to retreat from the city.", .negated),
    ("The army will withdraw from the city.", .planned),
    ("The army said it would withdraw from the city.", .planned),
    ("The army agreed to withdraw from the city.", .planned),
    ("The army did not agree to withdraw from the city.", .negated),
    ("The army refused to withdraw from the city.", .negated),
    ("The army was unable to retreat from the city.", .negated),
    ("The council demanded that the army withdraw from the city.", .demanded),
    ("The army must withdraw from the city.", .demanded),
    ("The army may withdraw from the city.", .hypothetical),
    ("If the army withdraws from the city, the road is open.", .hypothetical),
    ("The generals considered withdrawing the army from the city.", .hypothetical),
    ("The ministry denied that the army had withdrawn from the city.", .denied),
    ("The ministry denied reports of a withdrawal from the city by the army.", .denied),
    ("A retreat from the city was ordered by the general.", .ordered),
    ("On 3 May the army withdrew from the city.", .actual),
    ("The artillery protected the retreat of the army from the city.", .actual),
    ("The general ruled out a withdrawal of the army from the city.", .negated),
    ("Reports that the army had withdrawn from the city are not true.", .denied),
    ("The manual shows soldiers how to withdraw from the city.", .hypothetical),
    ("If the shells run out, the army will have to withdraw from the city.", .hypothetical),
    ("A withdrawal of the army from the city is out of the question.", .negated),
  ])
  func `modality follows the verb group, its governor and the clause`(
    _ text: String, _ modality: Modality
  ) {
    #expect(Sample(text).event(.withdrawal)?.modality == modality)
  }

  @Test(arguments: [
    ("Армія не відступила з міста.", Modality.negated),
    ("Генерал наказав, щоб армія відступила з міста.", .ordered),
    ("Міністерство спростувало, що армія відступила з міста.", .denied),
    ("Якщо армія відступить, місто впаде.", .hypothetical),
    ("Армия отступила из города.", .actual),
    ("Совет потребовал, чтобы армия отступила из города.", .demanded),
    ("Армия готовится отступить? Нет: армия отступила.", .actual),
  ])
  func `Ukrainian and Russian clauses after a comma keep their governor`(
    _ text: String, _ modality: Modality
  ) {
    #expect(Sample(text).tags.events.last?.modality == modality)
  }
}
