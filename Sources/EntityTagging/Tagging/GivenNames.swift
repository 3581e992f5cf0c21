/// Given names, folded: the first word of a person's name shows that the rest is one.
enum GivenNames {
  static let latin = """
    aaron abdallah abdel abdul abdullah abdulrahman abraham adam adnan adrian ahmad ahmed aidan akhmed
    alan albert alejandro aleksandr aleksander aleksei aleksey alex alexander alexandra alexandre
    alexei alexey alfred ali alice alina allan amanda amir amy anastasia anatolii anatoliy anatoly
    andre andrea andreas andrei andrew andrey andrii andriy andrzej andy angela anita anna anne annie
    anthony antoine anton antonio antony arkady arnold arsen arseniy arthur artem artur ashraf
    barbara barry bashar ben benjamin bernard bill bob bogdan bohdan boris borys brad brandon brian
    bruce bruno carl carlos carol caroline catherine charles charlie charlotte chris christian
    christina christine christoph christopher claire clara claude colin craig cyril daniel daniil
    danylo daria darya dave david dawn deborah denis dennys denys derek diana diego dimitri dirk dmitri
    dmitrii dmitriy dmitry dmytro dominic dominique donald dora doris dorothy doug douglas duncan
    dylan eddie edgar eduard edward edwin elena eleanor elias elisabeth elizabeth ellen emil emily
    emma emmanuel enrique eric erik ernest ernst eugene eva evan evelyn evgeny evgenia fatima federico
    felix ferdinand fernando filip fiona florian frances francesco francis francisco franco francois
    frank frantz franz fred frederick friedrich fritz gabriel galina gareth gary gavin gennady geoffrey
    georg george georges gerald gerard gerhard giovanni giuseppe glenn gordon graham grant greg gregory
    grigory guillaume gunther gustav guy hadi hakan halyna hamid hamza hanna hannah hans harold harry
    hasan hassan hector heinrich heinz helen helena helmut henri henrik henry herbert herman hermann
    hubert hugh hugo hussein hussain ian ibrahim ignacio igor ihor ilya illia inna irina iryna isaac
    isabel ismail ivan ivo jack jackie jacob jacques jakob jamal james jamie jan jane janet janos jared
    jason javier jean jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jesus jill jim jimmy
    joachim joan joanna joao joe joel johan johann johannes john johnny jon jonathan jorge jose josef
    joseph josh joshua juan judith julia julian julie julien juliet justin kamal karen karim karin karl
    kate katarzyna kateryna katherine kathleen kathryn katie keith kelly kenneth kent kerry kevin
    khaled khalid khalil kirill kirsten klaus konrad konstantin kristina krzysztof kurt kyle kyrylo
    larry larysa laura lauren laurence laurent lawrence lech leo leon leonard leonid leonardo lesia
    leslie lev lewis liam lidia linda lisa liudmyla liz louis louise luc luca lucas lucia lucy ludwig
    luis luke lyudmila magdalena mahdi mahmoud maksim maksym malcolm manfred manuel marc marcel marco
    marcus margaret maria marian marianne marie mariia marina mario marion marija mark markus marta
    martha martin martine mary maryna mateusz matteo matthew matthias maurice max maxim maxime
    maximilian megan mehdi mehmet melissa michael michail michal michel michele michelle miguel mike
    mikhail mikhailo mikheil milan miloš milos mohamed mohammad mohammed mohamud monica monika mohsen
    moses murat mustafa mykhailo mykola nadia nadiya nancy nasser natalia nataliia nataliya natalie
    natalya natasha nathan nicholas nick nicolas nicole nigel nikita nikola nikolai nikolaus nikolay
    nils nina noah noel noor norman nouri oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena
    olga olha oliver olivia olivier omar oscar osama otto owen pablo pamela paolo pascal patricia
    patrick paul paula pavel pavlo pavel pedro pepe petar peter petr petra petro philip philippe phil
    pierre piotr polina rachel radek rafael rafic rafiq rahim ralph ramon ramzan randy raphael rashid
    raymond rebecca recep reinhard rene ricardo richard rick robert roberto robin rodrigo roger roland
    roman ronald ronnie rosa ross roy rudolf ruslan rustam rustem ruth ryan saad saddam saeed said
    salman salem sally salvador sam samantha samir samuel sandra santiago sara sarah saul scott sean
    sebastian sergei sergey sergii sergiy serhii serhiy sergio seth shane sharon shaun sheila shimon
    sigmund silvia simon simone sofia sonia sophia sophie stanislav stefan stefano stella stephan
    stephane stephanie stephen stepan steve steven stewart stuart sue sultan susan suzanne sven
    svetlana svitlana sviatoslav sylvia tamara tanya tara taras tariq tatiana tatyana ted teresa terry
    tetiana thabo thelma theodor theodore theresa thierry thomas tim timothy timur tobias toby todd tom
    tomas tomasz tommy tony tracy trevor tymur ulrich ulysses ursula vadim vadym valentin valentina
    valentyn valerie valerii valeriy valery vanessa vasiliy vasily vasyl vera veronica veronika victor
    victoria viktor viktoria vincent virginia vitali vitalii vitaliy vitaly vlad vladimir vladislav
    vladyslav volodymyr vyacheslav viacheslav walid wallace walter wayne werner wilhelm william willy
    wolfgang xavier yahya yana yaroslav yasser yegor yehor yelena yevgeny yevhen yevhenii yevgenia
    yevheniia yitzhak yuliia yulia yuri yurii yuriy yury yusuf yves zachary zaur zinaida zoe zoran
    """

  static let cyrillic = """
    олександр олександра олександру олександром олексій олексія олексію олексієм олена олени олену
    оленою ольга ольги ольгу андрій андрія андрію андрієм анна ганна анни ганни антон антона анатолій
    анатолія артем артема артур арсен богдан богдана борис бориса вадим вадима валентин валентина
    валерій валерія валерієм василь василя віктор віктора вікторія вікторії віталій віталія владислав
    володимир володимира володимиру володимиром вячеслав в'ячеслав галина галини геннадій григорій
    давид данило дарина денис дениса дмитро дмитра дмитру дмитром євген євгена євгенія едуард іван
    івана івану іваном ігор ігоря ілля іллі інна ірина ірини ірину кирило кирила костянтин костянтина
    катерина катерини леонід леоніда лариса лілія любов людмила людмили максим максима марина марини
    марія марії марк михайло михайла михайлу микола миколи миколу надія наталія наталя наталії наталію
    никита нікіта ніна оксана оксани олег олега остап павло павла петро петра поліна роман романа руслан
    руслана сергій сергія сергію сергієм світлана світлани святослав софія станіслав степан тамара тарас
    тараса тетяна тетяни тимур федір юлія юлії юрій юрія юрію ярослав ярослава яна
    александр александра александру алексей алексея андрей андрея анатолий валерий виктор виктора
    виктория виталий виталия владимир владимира владимиру владимиром вячеслава галина геннадий
    геннадия григорий дмитрий дмитрия дмитрию евгений евгения екатерина елена елены игорь игоря илья ирина
    ирины кирилл константин константина леонид мария михаил михаила надежда наталья натальи никита
    николай николая олег ольга павел павла петр пётр петра роман рамзан рамзана светлана сергей сергея
    сергею татьяна федор юлия юлии юрий юрия яков джо барак дональд ангела емманюель еммануель борис
    реджеп башар бен йенс антоніу энтони ентоні марк ллойд ллойд урсула жозеп еммануэль эммануэль
    """
}
