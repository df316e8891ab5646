import { error, type Message, warning } from "./message";

/** Of a file as a whole: how it was fetched, what kind it is, how it is built. */
export const fileMessages = {
  fileMissing: error("filen kan inte läsas ({})", "the file cannot be read ({})", "kontrollera namnet och att du får läsa filen", "check the name, and that you may read the file"),
  fileEmpty: error("filen är tom", "the file is empty", "spara filen på nytt och se att den innehåller text", "save the file anew and see that it holds text"),
  fileTooBig: error("filen är större än 10 MB", "the file is larger than 10 MB", "dela den i flera filer", "split it into several files"),
  fileArchive: error("filen är ett arkiv eller kalkylark (zip, xlsx), inte text", "the file is an archive or spreadsheet (zip, xlsx), not text", "öppna den och spara som CSV (UTF-8), eller packa upp den", "open it and save it as CSV (UTF-8), or unpack it"),
  fileNotText: error("filen är inte text", "the file is not text", "spara den som CSV (UTF-8) eller JSON", "save it as CSV (UTF-8) or JSON"),
  fileWindows1252: warning("filen är inte UTF-8 och lästes som Windows-1252", "the file is not UTF-8 and was read as Windows-1252", "kontrollera å, ä och ö; spara helst som UTF-8", "check å, ä and ö; preferably save as UTF-8"),
  tooManyRows: error("filen har fler än 50 000 rader", "the file has more than 50 000 rows", "dela den i flera filer", "split it into several files"),

  addressWrong: error("adressen är ingen webbadress", "the address is no web address", "skriv hela adressen, med https://", "write the whole address, with https://"),
  feedTimeout: error("servern svarade inte inom 15 sekunder", "the server did not answer within 15 seconds", "försök igen senare, eller spara filen och importera den", "try again later, or save the file and import that"),
  feedUnreachable: error("servern kan inte nås", "the server cannot be reached", "kontrollera adressen och försök igen", "check the address and try again"),
  feedStatus: error("servern svarade {}", "the server answered {}", "kontrollera adressen, eller fråga den som håller servern", "check the address, or ask whoever runs the server"),
  feedTooManyPages: error("flödet har fler än 1 000 sidor", "the feed has more than 1 000 pages", "be om fler poster per sida (per_page=500)", "ask for more records a page (per_page=500)"),
  feedStuck: error("flödet lämnar samma sida igen", "the feed answers with the same page again", "hämta filen för hand, eller fråga den som håller servern", "fetch the file by hand, or ask whoever runs the server"),

  feedPart: warning("filen är en av flera sidor; bara den lästes", "the file is one of several pages; only it was read", "ange flödets adress i stället, så följs alla sidor", "give the feed's address instead, and all pages are followed"),

  jsonBroken: error("JSON går inte att läsa här", "the JSON cannot be read here", "kontrollera citattecken, kommatecken och klamrar på raden", "check quotes, commas and brackets on the line"),
  jsonTruncated: error("filen slutar mitt i", "the file ends midway", "hämta eller spara hela filen på nytt", "fetch or save the whole file anew"),
  jsonFieldTwice: error("fältet står två gånger i samma post", "the field stands twice in one record", "behåll det ena", "keep one of them"),
  jsonTooDeep: error("listor och poster ligger för djupt i varandra", "lists and records lie too deep within each other", "skicka HSDS som specifikationen visar", "send HSDS as its specification shows"),
  jsonNesting: error("här väntades {}", "{} was expected here", "ordna listor [ ] och poster { } som HSDS visar", "arrange lists [ ] and records { } as HSDS shows"),
  nothingToTake: warning("här finns ingen verksamhet att läsa in ({})", "there is no service to read here ({})", "inget behöver göras om det var väntat; annars skicka services", "nothing to do if that was expected; otherwise send services"),
  notAService: error("posten är varken service, organization eller service_at_location", "the record is no service, organization or service_at_location", "skicka HSDS 3, eller vår CSV", "send HSDS 3, or our CSV"),

  csvNoHeader: error("första raden har inte kolumnernas namn", "the first row does not hold the names of the columns", "sätt namnen först, som i vår export: service_id;name;about …", "put the names first, as in our export: service_id,name,about …"),
  csvColumnMissing: error("kolumnen {} saknas", "the column {} is missing", "lägg till kolumnen {}", "add the column {}"),
  csvColumnTwice: error("kolumnen {} finns två gånger", "the column {} is there twice", "behåll den ena", "keep one of them"),
  csvColumnMisspelt: error("kolumnens namn är okänt, men liknar {}", "the name of the column is unknown, but is like {}", "skriv {} om det var det som menades, annars ta bort kolumnen", "write {} if that was meant, else remove the column"),
  csvColumnUnknown: warning("kolumnen är okänd och läses inte", "the column is unknown and not read", "inget behöver göras om den inte behövs", "nothing to do if it is not needed"),
  csvCellCount: error("raden har inte lika många celler som första raden ({})", "the row has not as many cells as the first row ({})", "använd samma skiljetecken i hela filen och citattecken om text som innehåller det", "use one separator in the whole file, and quotes around text that holds it"),
  csvQuote: error("ett citattecken är inte avslutat eller står mitt i en cell", "a quotation mark is not closed, or stands inside a cell", "skriv citattecken i text dubbelt (\"\") och sätt citattecken om hela cellen", "write quotation marks in text twice (\"\") and put quotes around the whole cell"),
  csvFormula: error("cellen är en formel", "the cell is a formula", "skriv värdet i stället för formeln", "write the value instead of the formula"),
  csvContradicts: error("raden säger annat än tidigare rader med samma service_id", "the row says something else than earlier rows of the same service_id", "skriv samma sak på alla rader för verksamheten, eller lämna tomt", "write the same in all rows of the service, or leave it empty"),
} satisfies Record<string, Message>;
