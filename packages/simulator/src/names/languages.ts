/**
 * The sounds of an invented language. Blank-separated lists; a sound that is written more often is more likely. Names end
 * on a `given` or `family` ending where the language has any.
 */
export interface Language {
  /** beginnings of names that people carry */
  stems: string;
  onsets: string;
  vowels: string;
  /** ends of inner syllables */
  codas: string;
  /** chance of a coda */
  closed: number;
  given: string;
  family: string;
}

export const languages = {
  albion: {
    stems: "bram cald dun eld fen gar hal ivor jory kest lor mar nel orr pem quill ros sel tam ul ven wren yar",
    onsets: "b br c d dr f fl g gr h k l l m m n p pr r r s st t th tr v w w wh",
    vowels: "a a e e e i i o o u ay ea",
    codas: "l m n r r ll n s nd",
    closed: 0.45,
    given: "a ie in en ett on is el ora am",
    family: "ley ford well combe wick mere ston by row hurst vane dale",
  },
  norden: {
    stems: "alv bjar dag ei fro gun hal ing jor kel lin mal nor os run sol tor ulv vil yng",
    onsets: "b br d f g h j k l m n r s sk st sv t tr v v",
    vowels: "a a e i i o u å ä ö y",
    codas: "l n r r s k nd rk",
    closed: 0.45,
    given: "a e ar in la va ik mi le",
    family: "vik lund dal strand holm sten berga mark gren nes sjö",
  },
  rhenan: {
    stems: "al ber dor el fried ger hil jor kas lud mar nor ott ru sel til ul ver wil zel",
    onsets: "b d f g h k kr l m n r r sch st t tr v w w z",
    vowels: "a a e e i o u au ei ie",
    codas: "l n r r m n ck ss",
    closed: 0.5,
    given: "a e o in ke us el ar",
    family: "bach mann heim brandt feld ner hoven ling rath wald",
  },
  lutece: {
    stems: "al bel clar del es flor gar hél jul lor mar nol or per ros sol tal val yv zel",
    onsets: "b br c ch d f fl g gr j l l m m n p pl r r s t tr v v",
    vowels: "a e e i i o ou au eu é ai",
    codas: "l n r r s n",
    closed: 0.25,
    given: "ine elle ette ien éo ise an ou ane",
    family: "ault in eau elle ier oux ard ange illon ac",
  },
  marenza: {
    stems: "al bel cal dor el fior gal il lor mar nor or pel ros sal tor val ver vin zan",
    onsets: "b c d f g gr l l m m n p pr r r s s t tr v v z",
    vowels: "a a a e e i i o o u io ia",
    codas: "l n n r r s",
    closed: 0.3,
    given: "a o ina ello ara ia ino",
    family: "etti ini ese ara one olli ano ossi ale enza",
  },
  iberan: {
    stems: "al bel cal del es flor gal in jul lor mar nor or per qui ros sol tal val ver",
    onsets: "b c d f g j l l m m n ñ p qu r r s t tr v y",
    vowels: "a a a e e i o o u ia ue",
    codas: "l n n r r s",
    closed: 0.3,
    given: "a o ita elo ana iro el ena",
    family: "ero ales edo ondo ira aga osa eira ano oval",
  },
  sclava: {
    stems: "bor dal dob em jar kal lud mil nad or pav rad sta tal vel vit yar zby zor mar",
    onsets: "b br c d dr g h j k kr l m m n p r s sl sv t v v z zl",
    vowels: "a a e e i o o u y",
    codas: "l n r r s k v",
    closed: 0.3,
    given: "a ka ek mir ana ena osz ena ik",
    family: "ek ovar ska inka anik ović ický owa orny al",
  },
  levant: {
    stems: "al bah dar el fer gul ha ila jal kar lei mel nar or ran sel tar yas zer zub",
    onsets: "b d f g h j k kh l m m n r s s sh t y z z",
    vowels: "a a a e i i u ü o",
    codas: "l m n r r z h",
    closed: 0.4,
    given: "a an im eh ar iye ir el",
    family: "oğan aydar ezi ani our ahim uz emir ari akan",
  },
  indara: {
    stems: "am bhav chan dev es gan har ind jay kam lak mad nir ojas pra rav sar tan ut ved",
    onsets: "b bh d dh g j k k l m m n p r r s sh t v v y",
    vowels: "a a a a e i i o u ai",
    codas: "l m n n r r sh",
    closed: 0.3,
    given: "a i an ya esh ika av ira",
    family: "andra avar ani esha iyar athi erji alam oor ari",
  },
  nihana: {
    stems: "aki asa fuyu haru hina kazu kiri mako mino nao nori rei saku sora tomo umi yori yuki",
    onsets: "h h k k m m n n r r s s sh t t ts w y b g",
    vowels: "a a a e i i o o u",
    codas: "n",
    closed: 0.12,
    given: "ko mi ri na ta to ka ha ro",
    family: "mura zawa kita hara moto shima waki nobe gawa saka",
  },
  hanbaro: {
    stems: "ara bom cho dan eun gyeo hae in ja ki mi na on ri se su ye yu",
    onsets: "b ch d g h h j j k m n n s s t y y",
    vowels: "a a ae e eo i o o u ye",
    codas: "n n ng l k m",
    closed: 0.4,
    given: "a in eul yeon hwa ri jun ho",
    family: "seok bae ryu han goo noh dam rim",
  },
  nusara: {
    stems: "adi bun cah dew eka gal har ind jat kir lin mel nur pur rat sin tir umi wid yan",
    onsets: "b d g h j k k l l m m n n p r r s s t t w y",
    vowels: "a a a a e i i o u",
    codas: "n ng r l s m",
    closed: 0.3,
    given: "a i ati o an una ita",
    family: "wan santo tama dewa langit ringan bayu madra sari lano",
  },
  voltan: {
    stems: "abe ade bim chi dele ebe femi ife jabu kofi lola mosi nala ola sade temi uche wale zola",
    onsets: "b d f g k k l l m m n n ng o t t s w y z nd mb",
    vowels: "a a a e e i o o u u",
    codas: "n m l",
    closed: 0.12,
    given: "a i o ola ade eka uma isi",
    family: "ambo oye ulu eke andi olu ade ungu itha emba",
  },
} satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;
