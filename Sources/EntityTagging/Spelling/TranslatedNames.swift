/// Given names and places that are one name in several languages, by their spelling keys.
enum TranslatedNames {
  /// The number of the group that a key belongs to.
  static let group: [String: Int] = {
    var result: [String: Int] = [:]
    for (number, line) in lines.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { result[SpellingKey.key(of: name)] = number }
    }
    return result
  }()

  private static let lines = """
    Volodymyr Vladimir Uladzimir Wladimir
    Oleksandr Aleksandr Alexander Aleksander Alexandr Alyaksandr Oleksander
    Oleksii Aleksei Alexei Alexey Oleksiy Aliaksei Alexi
    Serhii Sergei Sergey Serhiy Siarhei Serge
    Andrii Andrei Andrey Andriy Andrew
    Dmytro Dmitry Dmitri Dmitriy Dzmitry
    Mykola Nikolai Nikolay Mikalai Nicholas
    Mykhailo Mikhail Mykhaylo Mihail Michael Mikhailo
    Yevhen Yevgeny Evgeny Evgeni Evhen Eugene Yevgeniy Yevhenii Yevheniy
    Yevheniia Yevgenia Evgenia
    Pavlo Pavel Paul
    Petro Pyotr Petr Peter
    Illia Ilya Ilia
    Ihor Igor
    Oleh Oleg
    Valerii Valery Valeriy Valeri
    Anatolii Anatoly Anatoliy
    Hryhorii Grigory Grigoriy Hryhoriy
    Hennadii Gennady Gennadiy Hennadiy
    Kostiantyn Konstantin Kostyantyn
    Kyrylo Kirill Kiril Cyril
    Mykyta Nikita
    Danylo Daniil Danila
    Stepan Stephan
    Viacheslav Vyacheslav
    Yurii Yuri Yury Yuriy
    Vasyl Vasily Vasiliy Vasili
    Vitalii Vitaly Vitali Vitaliy
    Hanna Anna Ganna
    Olena Elena Yelena
    Iryna Irina
    Nataliia Natalia Natalya Nataliya
    Kateryna Ekaterina Yekaterina Katerina
    Svitlana Svetlana Sviatlana
    Tetiana Tatiana Tatyana
    Mariia Maria Mariya
    Yuliia Yulia Julia Yuliya
    Liudmyla Lyudmila Ludmila
    Yelyzaveta Elizaveta
    Maksym Maxim Maksim
    Denys Denis
    Artem Artyom
    Roman Roman
    Bohdan Bogdan
    Fedir Fedor Fyodor
    Antonii Anton Antony
    Kyiv Kiev Kyjiw Kiew
    Lviv Lvov Lwow Lemberg
    Nova Novaya Nowa Novaja
    Novyi Novy Novyy
    Velyka Velikaya Bolshaya
    Velykyi Veliky
    Mala Malaya
    Bila Belaya
    Kryvyi Krivoy Krivoi
    Rih Rog
    Mykolaiv Nikolaev Nikolayev
    Luhansk Lugansk
    Dnipro Dnepr Dnieper Dniepr
    Chornobyl Chernobyl
    Chornobaivka Chernobaevka
    Chornomorsk Chernomorsk
    Chornomorske Chernomorskoe Chernomorskoye
    Oleksandrivka Aleksandrovka
    Mykolaivka Nikolaevka Nikolayevka
    Zaporizhzhia Zaporozhye Zaporozhia Zaporizhia Zaporozhe
    Sievierodonetsk Severodonetsk
    Siverskyi Seversky Severskiy
    Donets Donets
    Rivne Rovno
    Ternopil Ternopol
    Kropyvnytskyi Kropivnitsky
    Kostiantynivka Konstantinovka
    Kupiansk Kupyansk
    Vuhledar Ugledar
    Izium Izyum
    Pivdennyi Yuzhny Southern
    Buh Bug
    Inhulets Ingulets
    Aleppo Halab
    Raqqa Raqqah Rakka
    Mosul Mossul
    Idlib Idleb Edlib
    Homs Hims Хомс
    Daesh Daish Даєш ДАИШ Даиш
    Mekelle Makale Mekele
    Don Donu
    Bila Bela Belaya Biala
    Tserkva Tserkov
    Feodosia Theodosia
    Yevpatoria Eupatoria Evpatoria
    Shusha Shushi
    Tsikhanouskaya Tikhanovskaya Tichanowskaja Cichanouska Tykhanovska
    Latakia Ladhiqiyah Lattakia
    Sinjar Shingal Shengal
    Najaf Nedzhef
    Hasakah Hasake Haseke Hasaka
    Deir Dayr
    Shchastia Schastye
    Nagorno Nagorny Nahirnyi
    Hola Golaya
    Stara Staraya
    Stanytsia Stanitsa
    Prystan Pristan
    Rechytsa Rechitsa
    Tskhinvali Tskhinval
    Chuhuiv Chuguev
    Savur Saur
    """
}
