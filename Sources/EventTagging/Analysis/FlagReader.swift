/// Adds the flags that arguments and surroundings call for to those of the frame.
struct FlagReader {
  let reading: Reading

  func flags(_ frame: Frame, _ arguments: Arguments, _ around: Surroundings) -> [EventFlag] {
    var flags = Set(frame.flags)
    let object = (arguments.object?.all ?? []).union(
      arguments.isNominal ? arguments.complement?.all ?? [] : [])
    let subject = arguments.subject?.all ?? []
    switch frame.topic {
    case .withdrawal: break
    case .surrender:
      let ground: WordClass = [.settlement, .position, .region, .place]
      if !object.isDisjoint(with: ground)
        || arguments.subject?.head.contains(.settlement) == true
          && subject.isDisjoint(with: .armed),
        object.isDisjoint(with: [.armed, .people])
      {
        flags.insert(.territory)
      }
      if object.contains(.weapons), frame.name == "surrender.surrender" { flags.insert(.armsOnly) }
    case .looting:
      let source = arguments.source?.all ?? []
      if object.contains(.museum) || source.contains(.museum) { flags.insert(.museum) }
      if subject.contains(.crowd) || around.unrest >= 1, around.conflict < 3,
        subject.isDisjoint(with: [.armed])
      {
        flags.insert(.protester)
      }
      if subject.contains(.civilian), !subject.contains(.armed) {
        flags.insert(.civilianPerpetrator)
      }
    }
    return EventFlag.allCases.filter(flags.contains)
  }
}
