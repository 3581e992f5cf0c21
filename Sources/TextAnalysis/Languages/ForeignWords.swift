/// Function words of languages written in Latin letters, to tell them from English.
enum ForeignWords {
  static func contains(_ folded: String) -> Bool {
    folded.utf8.count <= 6 && words.contains(folded)
  }

  /// German, French, Spanish, Italian, Portuguese, Polish, Czech, Romanian, Turkish, Dutch, Swedish:
  /// words that are frequent there and are no English words.
  private static let words = Set(
    """
    der die das und ist nicht mit von den dem ein eine auf fur im zu sich auch bei nach aus wurde
    le la les des et une est dans pour que qui sur par au aux du ne pas ce avec son il sont
    el los las del por con una se su lo como para mas fue en y
    il di che per non della dei nel gli sono alla e
    o os um uma nao do da dos na no em ao
    w na z nie sie jest do ze przez oraz od po tym jak
    v se je na ze si ale pro byl
    si de la din cu pe este nu
    ve bir bu ile icin olarak da
    het een van op te dat zijn voor met niet
    och att det som av pa for med till inte
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting(StopWords.english).subtracting(["do", "die", "pro", "met", "no", "o", "e", "par"])
}
