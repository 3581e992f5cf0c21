extension RuleLexicon {
  /// Weapons known by name. A weak one is also a common word or another name and needs a cue.
  static let weapons = """
    weapon: himars хаймарс{,и,ів,ів,ы,ов,у} хімарс{,и,ів} kalashnikov kalashnikovs калашникова bayraktar bayraktars
    weapon: байрактар{,и,ів,ы,ов,а} iskander iskanders іскандер{,и,ів,а,ів,ом} искандер{,ы,ов,а,у,ом,ами} kinzhal kinzhals
    weapon: кинджал{,и,ів} kalibr kalibrs nasams atacms gmlrs mlrs manpads рсзв рсзо птрк пзрк птур{,ів,ы,и}
    weapon: nlaw nlaws джавелін{,и,ів} джавелин{,ы,ов} shahed shaheds шахед{,и,ів,ы,ов,а,у} geran smerch uragan
    weapon: pzh panzerhaubitze gepard stinger stingers стінгер{,и,ів} стингер{,ы,ов} tochka katyusha katyushas
    weapon: катюш{а,і,и,у} scud scuds exocet exocets tomahawk tomahawks novichok semtex claymore
    weapon: switchblade switchblades orlan orlans starstreak brimstone pantsir pantsirs kornet
    weapon: kornets fagot malyutka osa strela igla iglas ied ieds vbied vbieds svbied svbieds rpg rpgs
    weapon: sarin taurus excaliburs bradleys strykers marders leopards challengers abramses
    weapon: хімарсів  javelins grads patriots uzi uzis kalashnikova пзрк
    weakweapon: grad град{,и,ів,ы,ов,у,а,ами,ом} javelin patriot tor buk neptune caesar caesars abrams lancet
    weakweapon: lancets bradley stryker marder leopard challenger hellfire harpoon harpoons excalibur
    weakweapon: hurricane tornado krab paladin paladins triumf solntsepek pion tulip tyulpan malka msta
    weakweapon: смерч{,і,ів,и,ей} ураган{,и,ів,ы,ов} точк{а,и,у} калібр{,и,ів,ів} калибр{,ы,ов} бук{,и,ів} тор{,и}
    weakweapon: нептун{,и,ів} ланцет{,и,ів,ы,ов} герань герані герани панцир{,і,ь,и} торнадо мста солнцепек
    weakweapon: кинжал{,ы,ов} патріот{,и} гвоздик{а,и} акаці{я,ї} піон{,и} пион{,ы} тюльпан{,и,ы} орлан{,и,ы}
    make: leopard challenger pzh mirage bayraktar m1 t ak type mark mk shahed geran orlan leopards
    weaponnoun: missile missiles rocket rockets tank tanks system systems howitzer howitzers launcher
    weaponnoun: launchers mlrs artillery drone drones vehicle vehicles gun guns battery batteries
    weaponnoun: antitank antiaircraft shell shells fighter fighters bomber helicopters air surfacetoair
    weaponnoun: ракет{,а,и,у,ами,ою,ой} комплекс{,и,ів,ы,ов,у} систем{,а,и,у,ою,ы} рсзв рсзо дрон{,и,ів,ы,ов}
    weaponnoun: установ{ка,ки,ок} установк{и,у,а} танк{,и,ів,ов} гаубиц{я,і,ь,ы,а,} із реактивн{их,ых,і,ой,ий}
    weaponnoun: multiple firing fired рсзв зрк зрпк птрк бпла crew salvo salvos strikes
    calibrenoun: howitzer howitzers gun guns mortar mortars shell shells round rounds artillery cannon
    calibrenoun: cannons rocket rockets ammunition projectile projectiles caliber calibre shelling
    calibrenoun: гаубиц{я,і,ь,ы,а,у,ею,} гармат{а,и,} міномет{,и,ів,а,ом} миномет{,ы,ов,а,ом} снаряд{,и,ів,ы,ов,ами}
    calibrenoun: калібр{у,} калибр{а,} артилері{я,ї,ю} артиллери{я,и,ю} mlrs пушк{а,и,у} пушек ракет{,и,ы}
    calibrenoun: боєприпас{ів,и} боеприпас{ов,ы} machine rifle rifles
    """
}
