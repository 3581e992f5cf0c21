extension RuleLexicon {
  /// Months, weekdays, seasons, periods and what places them in time. Periods: 1 day, 2 week,
  /// 3 month, 4 year, 5 weekend, 6 decade, 7 quarter. Shifts are days + 100.
  static let dates = """
    month 1: january січ{ень,ня,ні,нем} январ{ь,я,е,ем}
    month 2: february лют{ий,ого,ому,им} феврал{ь,я,е,ем}
    month weak 3: march
    month 3: берез{ень,ня,ні,нем} март{а,е,ом}
    month weak 4: april
    month 4: квіт{ень,ня,ні,нем} апрел{ь,я,е,ем}
    month weak 5: may
    month 5: трав{ень,ня,ні,нем} мая мае
    month weak 6: june
    month 6: черв{ень,ня,ні,нем} июн{ь,я,е,ем}
    month 7: july лип{ень,ня,ні,нем} июл{ь,я,е,ем}
    month weak 8: august
    month 8: серп{ень,ня,ні,нем} август{а,е,ом}
    month 9: september верес{ень,ня,ні,нем} сентябр{ь,я,е,ем}
    month 10: october жовт{ень,ня,ні,нем} октябр{ь,я,е,ем}
    month 11: november листопад{,а,і,ом} ноябр{ь,я,е,ем}
    month 12: december груд{ень,ня,ні,нем} декабр{ь,я,е,ем}
    month short 1: jan
    month short 2: feb
    month short 3: mar
    month short 4: apr
    month short 6: jun
    month short 7: jul
    month short 8: aug
    month short 9: sept sep
    month short 10: oct
    month short 11: nov
    month short 12: dec
    weekday 1: monday понеділ{ок,ка,ку,ком} понедельник{,а,у,ом}
    weekday 2: tuesday вівтор{ок,ка,ку,ком} вторник{,а,у,ом}
    weekday 3: wednesday серед{а,у,и,ою} сред{а,у,ой}
    weekday 4: thursday четвер{,га,гу,гом} четверг{,а,у,ом}
    weekday 5: friday п'ятниц{я,ю,і,ею} пятниц{а,у,ы,ей}
    weekday 6: saturday субот{а,у,и,ою} суббот{а,у,ы,ой}
    weekday 7: sunday неділ{я,ю,і,ею} воскресень{е,я,ю,ем}
    shift 98: позавчора позавчера
    shift 99: yesterday вчора учора вчера
    shift 100: today сьогодні сегодня
    shift 101: tomorrow завтра
    shift 102: післязавтра послезавтра
    anaphor: напередодні накануне
    same: same того тот той
    season 21: spring навесні весн{а,и,у,ою} весной
    season 22: summer влітку літ{о,а,ом} летом
    season 23: autumn fall восени ос{інь,ені,інню} осен{ь,и,ью}
    season 24: winter взимку зим{а,и,у,ою} зимой
    period 1: day days день дні днів дня дней сут{ки,ок} доб{у,и}
    period 2: week weeks тиж{день,ня,ні,нів} недел{я,ю,и,е,ь} тижнем
    period 3: month months місяц{ь,я,і,ів} месяц{,а,е,ев}
    period 4: year years рік року році роки років год{,а,у,ы,ах} роках лет
    period 5: weekend
    period 6: decade decades десятиліт{тя,ь} десятилет{ие,ия,ий}
    period 7: quarter quarters
    last: last past previous минул{ого,ому,ий,а,ої,у} прошл{ого,ом,ый,ой,ую} попередн{ього,ій}
    this: this цього цьому цей ціє{ї} цю этого этом этот этой эту нинішн{ього,ій} нынешн{его,ем,ей}
    next: next наступн{ого,ому,ий,ої,у} следующ{его,ем,ей,ую}
    ago: ago earlier тому назад
    holiday: christmas thanksgiving easter ramadan passover halloween
    yearword: р рр року році рік роком роки років г гг года году год годом годы годов годах роках лет
    cue: in since until till by of from to during before after between late early mid through \
    around next last this every beginning end middle у в з із зі до від на за після перед протягом
    cue: с со до от на за после перед начале конце начала конца середине початку кінці кінця
    cue: starting ending began ended dated start throughout year рік год
    century: century centuries століт{тя,ті} век{,а,е} ст
    """
}
