extension RuleLexicon {
  /// Nouns of formations, their abbreviations, and formations known by name alone.
  static let units = """
    unitnoun 1: brigade regiment battalion squadron platoon fleet flotilla
    unitnoun: division army corps company wing squad detachment commando battery regiments brigades divisions battalions
    unitnoun: бригад{а,и,і,у,ою,е,ы,ой} дивізі{я,ї,ю,єю} дивизи{я,и,ю,ей} армі{я,ї,ю,єю} арми{я,и,ю,ей}
    unitnoun: корпус{,у,і,ом,а,е} полк{,у,ом,а,е} батальйон{,у,і,ом} батальон{,а,у,е,ом} рот{а,и,і,у,ою,ы,е,ой}
    unitnoun: дивізіон{,у,і,ом} дивизион{,а,у,е,ом} ескадриль{я,ї,ю} эскадриль{я,и,ю} взвод{,у,ом,а,е}
    unitnoun: загін загон{у,і,ом} отряд{,а,у,е,ом} флот{,у,і,ом,а,е} флотилі{я,ї} флотили{я,и}
    unitend: marines infantry cavalry armoured armored airborne rangers mechanized mechanised fusiliers
    unitend: rifles hussars dragoons lancers engineers artillery
    unitshort: омбр окмбр омпбр одшбр ошбр огшбр огпбр обрмп обмп оабр отбр одшп обр брмп брсп брсн
    unitshort: мсбр омсбр мсп мсд дшд дшбр дшп вдд вдп ппо обсп опсп обртро тро зрбр рбр абр пдбр ппдбр
    unitshort: ombr odshbr oshbr obrmp btg бтгр гвардейской мсп обспн омсп гмсд гмсп гтд гвтд
    unitcapitals: та оа тд тп а ак бр гв зва
    unitname: wagner vdv вдв дшв спецназ спецназу kadyrovtsy кадырівці кадирівці кадировці кадыровцы
    unitname: вагнер{,а,у,ом,і} вагнерівц{і,ів,ям} вагнеровц{ы,ев,ам} wagnerites
    """

  /// Words that may stand inside the name of a formation although not capitalised.
  static let unitModifiers = """
    unitword: mechanized mechanised motorized motorised motor rifle guards guard tank armoured armored
    unitword: airborne air assault marine marines naval infantry artillery separate independent special
    unitword: operations forces force territorial defence defense mountain light heavy cavalry engineer
    unitword: rocket missile reconnaissance coastal combined arms army aviation fighter bomber signal
    unitword: operational purpose national presidential royal parachute reserve security support
    unitword: expeditionary ranger jaeger jäger home rapid reaction tactical medical logistics
    unitword: морської морской піхоти пехоты територіальної территориальной оборони обороны прикордонн
    unitword: спеціального специального призначення назначения особого тро оперативного берегової
    """

  /// Starts of inflected modifiers.
  static let unitStemList = """
    окрем отдельн механізован механизирован моторизован мотострілецьк мотострелков мотопіхотн
    десантн танков артилерійськ артиллерийск штурмов штурмовой повітрянодесантн воздушнодесантн
    загальновійськов общевойсков гвардійськ гвардейск гірськ горн горноштурмов єгерськ аеромобільн
    аэромобильн бронетанков ракетн зенітн зенитн розвідувальн разведывательн стрілецьк стрелков
    інженерн инженерн армійськ армейск авіаційн авиационн тактичн тактическ гірськоштурмов
    десантноштурмов прикордонн пограничн добровольч добровольческ кавалерійськ національн
    президентськ реактивн гаубичн самохідн парашутн парашютн морськ морск червонопрапорн
    краснознаменн важк легк
    """
}
