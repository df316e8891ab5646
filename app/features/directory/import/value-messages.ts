import { error, type Message, warning } from "./message";

/** Of a single value. */
export const valueMessages = {
  termUnknown: error("ordet är okänt här; det finns {}", "the word is unknown here; there are {}", "välj bland {}", "choose among {}"),
  statusUnknown: error("status är okänd; det finns {}", "the status is unknown; there are {}", "välj bland {}", "choose among {}"),
  dateWrong: error("det är inget datum", "it is no date", "skriv datum som 2026-06-05", "write dates as 2026-06-05"),

  timeWrong: error("det är inget klockslag", "it is no time of day", "skriv klockslag som 09:00, mellan 00:00 och 24:00", "write times as 09:00, between 00:00 and 24:00"),
  frequencyWrong: error("freq är okänd; HSDS har WEEKLY och MONTHLY", "the freq is unknown; HSDS has WEEKLY and MONTHLY", "skriv WEEKLY och dagarna i byday (MO,TU,WE,TH,FR,SA,SU)", "write WEEKLY and the days in byday (MO,TU,WE,TH,FR,SA,SU)"),
  weekdayWrong: error("byday har en dag som inte finns", "byday has a day that there is not", "skriv dagarna som MO,TU,WE,TH,FR,SA,SU", "write the days as MO,TU,WE,TH,FR,SA,SU"),
  hoursWrong: error("öppettiderna kan inte läsas", "the opening hours cannot be read", "skriv som mon 09:00-12:00,13:00-16:00;tue 09:00-16:00, eller always, eller unknown", "write as mon 09:00-12:00,13:00-16:00;tue 09:00-16:00, or always, or unknown"),
  hoursNotUnderstood: warning("öppettiderna är skrivna så att de inte säkert kan förstås; de sparas som okända", "the opening hours are written so that they cannot be surely understood; they are kept as unknown", "skicka en rad per veckodag med tider, utan count, byweekno och liknande", "send one schedule a weekday with times, without count, byweekno and the like"),

  phoneWrong: error("det är inget telefonnummer", "it is no phone number", "skriv ett nummer, som 08-123 456 78 eller +46 8 123 456 78", "write one number, as 08-123 456 78 or +46 8 123 456 78"),
  phonePremium: error("betalnummer (0900, 0939, 0944, 099) tas inte emot", "premium numbers (0900, 0939, 0944, 099) are not taken", "ange ett vanligt nummer", "give an ordinary number"),
  phoneForeign: warning("utländska nummer tas inte emot ännu; raden hoppades över", "foreign numbers are not taken yet; it was left out", "ange ett svenskt nummer om det finns", "give a Swedish number if there is one"),
  phoneShort: warning("kortnumret är okänt; raden hoppades över", "the short number is unknown; it was left out", "ange ett nummer med riktnummer", "give a number with its area code"),
  phoneRepaired: warning("numret skrevs om till {}", "the number was rewritten as {}", "skriv numret utan citattecken och (0)", "write the number without quotes and (0)"),
  phoneKindNotTaken: warning("fax och texttelefon tas inte emot", "fax and text telephone are not taken", "inget behöver göras", "nothing to do"),
  dialDiffers: error("dial är ett annat nummer än number", "dial is another number than number", "skriv samma nummer, eller lämna dial tomt", "write the same number, or leave dial empty"),

  linkWrong: error("länken är ingen webbadress", "the link is no web address", "skriv hela adressen, med https://", "write the whole address, with https://"),
  emailWrong: error("det är ingen e-postadress", "it is no e-mail address", "skriv adressen som namn@exempel.se", "write the address as name@example.se"),
  languageUnknown: error("språket är okänt", "the language is unknown", "använd språkets kod, som sv, ar eller so", "use the language's code, as sv, ar or so"),
  languageNotTaken: warning("språkets namn känns inte igen; det hoppades över", "the name of the language is not recognised; it was left out", "använd språkets kod, som sv, ar eller so", "use the language's code, as sv, ar or so"),

  areaUnknown: error("det finns ingen kommun eller län med den koden eller det namnet", "there is no municipality or county of that code or name", "skriv kommunens kod (0180), länets (01), eller SE", "write the municipality's code (0180), the county's (01), or SE"),
  areaWithoutZero: error("koden saknar sin inledande nolla; menas {}?", "the code lacks its leading zero; is {} meant?", "skriv {}; i ett kalkylark: gör kolumnen till text", "write {}; in a spreadsheet: make the column text"),
  areaNotUnderstood: warning("området kan inte läsas ur texten", "the area cannot be read from the text", "ange kommunens kod i extent (0180), länets (01) eller SE", "give the municipality's code in extent (0180), the county's (01) or SE"),
  degreeWrong: error("det finns ingen sådan breddgrad eller längdgrad", "there is no such latitude or longitude", "skriv grader mellan -90 och 90, eller -180 och 180, eller ta bort dem", "write degrees between -90 and 90, or -180 and 180, or remove them"),
  degreeOdd: warning("breddgraden är större än 90; läget läses inte", "the latitude is more than 90; the position is not read", "kontrollera att grader inte bytt plats", "check that the degrees have not changed places"),
} satisfies Record<string, Message>;
