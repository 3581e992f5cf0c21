/// The codes that the field's event schemes have for an event; `nil` where a scheme has none.
public struct EventCodes: Sendable, Equatable {
  /// CAMEO 1.1b3 event code.
  public var cameo: String?
  /// PLOVER 2021 event type, with its mode after a slash.
  public var plover: String?
  /// AIDA / RAMS event type; it codes the event whatever its modality.
  public var rams: String?
  /// ACLED sub-event type; ACLED codes what happened, so only actual events have one.
  public var acled: String?

  public init(cameo: String?, plover: String?, rams: String?, acled: String? = nil) {
    self.cameo = cameo
    self.plover = plover
    self.rams = rams
    self.acled = acled
  }
}

extension Event {
  /// The crosswalk. Sources: CAMEO codebook 1.1b3 (0256, 0356, 0873, 0874, 1056, 1246, 145, 171,
  /// 1711); PLOVER `CAMEO2PLOVER` of September 2021, with a promised retreat as CONCEDE; RAMS 1.0
  /// ontology; ACLED codebook 2023.
  public var codes: EventCodes {
    switch topic {
    case .withdrawal: withdrawalCodes
    case .surrender: surrenderCodes
    case .looting: lootingCodes
    }
  }

  private var withdrawalCodes: EventCodes {
    let yield = yielding(actual: "0874", plover: "RETREAT/withdraw")
    return EventCodes(
      cameo: yield.cameo, plover: yield.plover, rams: "conflict.yield.retreat",
      acled: modality == .actual ? "Non-violent transfer of territory" : nil)
  }

  private var surrenderCodes: EventCodes {
    if flags.contains(.captured) {
      return EventCodes(cameo: "173", plover: "COERCE/arrest", rams: nil)
    }
    let yield = yielding(
      actual: flags.contains(.armsOnly) ? "0873" : "0874", plover: "RETREAT/disarm")
    return EventCodes(
      cameo: yield.cameo, plover: yield.plover, rams: "conflict.yield.surrender",
      acled: modality == .actual ? "Agreement" : nil)
  }

  private var lootingCodes: EventCodes {
    if flags.contains(.capturedArms) {
      return EventCodes(
        cameo: nil, plover: nil, rams: nil,
        acled: modality == .actual ? "Disrupted weapons use" : nil)
    }
    let code: (cameo: String, plover: String)? =
      switch modality {
      case .actual, .ordered:
        if flags.contains(.stateConfiscation) {
          ("1711", "COERCE/seize")
        } else if flags.contains(.protester) {
          ("145", "PROTEST/riot")
        } else {
          ("171", "COERCE/seize")
        }
      case .planned, .demanded, .denied, .negated, .hypothetical: nil
      }
    return EventCodes(
      cameo: code?.cameo, plover: code?.plover, rams: "conflict.attack.stealrobhijack",
      acled: modality == .actual && !flags.contains(.stateConfiscation)
        ? "Looting/property destruction" : nil)
  }

  /// Retreat and surrender are one code in CAMEO; so are the intent, the demand and the refusal.
  private func yielding(actual: String, plover: String) -> (cameo: String?, plover: String?) {
    switch modality {
    case .actual: (actual, plover)
    case .ordered, .planned: ("0356", "CONCEDE")
    case .demanded: ("1056", "REQUEST/yield")
    case .negated: ("1246", "REJECT/yield")
    case .denied, .hypothetical: (nil, nil)
    }
  }
}
