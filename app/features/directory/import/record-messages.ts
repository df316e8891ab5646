import { error, type Message, warning } from "./message";

/** Of a record: what it lacks, whose it is, and what of it is not taken. */
export const recordMessages = {
  missing: error("{} saknas", "{} is missing", "fyll i {}", "fill in {}"),
  columnEmpty: error("det framgår inte vad som gäller för {}", "it is not told what holds for {}", "fyll i {}, eller ange --{} för hela filen", "fill in {}, or give --{} for the whole file"),
  wrongType: error("här väntades text", "text was expected here", "skriv värdet som text inom citattecken", "write the value as text in quotes"),
  idTwice: error("samma id finns redan på rad {}", "the same id is already on line {}", "ge varje post sitt eget id", "give each record its own id"),
  uuidWrong: error("id är ingen UUID", "the id is no UUID", "använd en UUID, som 2b7e4a86-9a31-4c52-8f0e-6d1f3c9a7b20", "use a UUID, as 2b7e4a86-9a31-4c52-8f0e-6d1f3c9a7b20"),
  belongsElsewhere: error("posten {} hör till en annan källa och kan inte ändras av denna", "the record {} belongs to another source and cannot be changed by this one", "ge posten ett eget id, eller ange rätt --source", "give the record an id of its own, or name the right --source"),
  recordWrong: error("registret kan inte ta emot posten: {}", "the register cannot take the record: {}", "rätta värdet", "correct the value"),

  fieldUnknown: warning("fältet är okänt och läses inte", "the field is unknown and not read", "inget behöver göras om det inte behövs; egna fält börjar med x_", "nothing to do if it is not needed; fields of one's own begin with x_"),
  fieldMisspelt: error("fältet är okänt, men liknar {}", "the field is unknown, but is like {}", "skriv {} om det var det som menades, annars ta bort fältet", "write {} if that was meant, else remove the field"),
  fieldOfLaterVersion: warning("fältet hör till en senare version av HSDS och läses inte ännu", "the field belongs to a later version of HSDS and is not read yet", "skicka även schedules", "send schedules as well"),

  secretDropped: warning("uppgiften kan röja en skyddad plats och togs bort innan något sparades", "the value may give away a protected place and was dropped before anything was stored", "skicka aldrig adressen till ett skyddat boende", "never send the address of sheltered accommodation"),
  secretInText: warning("texten innehöll en adress, som togs bort innan något sparades", "the text held an address, which was removed before anything was stored", "kontrollera att texten fortfarande går att läsa, och ta bort adressen hos er", "check that the text can still be read, and remove the address at your end"),
  notForPublic: warning("posten är märkt som hemlig och visas aldrig", "the record is marked as confidential and is never shown", "skicka bara det som får visas", "send only what may be shown"),
  namesNotTaken: warning("personers namn och nummer tas inte emot", "names and numbers of persons are not taken", "inget behöver göras", "nothing to do"),
  placeNotTaken: warning("besöksadressen togs inte emot ({})", "the visiting address was not taken ({})", "ange kind, och gata, postnummer (123 45) och ort", "tell kind, and street, postcode (123 45) and city"),

  noContact: warning("verksamheten har inget sätt att nå den", "the service has no way of reaching it", "lägg till telefon, e-post eller webbplats", "add a phone number, e-mail or website"),
  kindAssumed: warning("det framgår inte vad verksamheten är; antar information, och den blir ett utkast", "it is not told what the service is; information is assumed, and it becomes a draft", "ange --kind, eller x_kind", "give --kind, or x_kind"),
  audienceAssumed: warning("det framgår inte för vem verksamheten är; antar alla, och den blir ett utkast", "it is not told for whom the service is; everyone is assumed, and it becomes a draft", "ange --audience, eller x_audience", "give --audience, or x_audience"),
  needAssumed: warning("det framgår inte vad verksamheten hjälper med; antar samtal, och den blir ett utkast", "it is not told what the service helps with; talk is assumed, and it becomes a draft", "ange --need, eller x_need", "give --need, or x_need"),
  areaAssumed: warning("det framgår inte var verksamheten gäller; antar hela landet, och den blir ett utkast", "it is not told where the service is offered; the whole country is assumed, and it becomes a draft", "ange --area med kommunens kod (0180), länets (01) eller SE", "give --area with the municipality's code (0180), the county's (01) or SE"),
  organizationKindAssumed: warning("det framgår inte vad för organisation {} är; antar ideell förening", "it is not told what kind of organization {} is; a voluntary one is assumed", "rätta kind i organizations.json om det är fel", "correct kind in organizations.json if that is wrong"),
  wordsStay: warning("namn eller text skiljer sig; orden ligger i locales/sv/services.json och ändras inte av en import", "name or text differs; the words lie in locales/sv/services.json and no import changes them", "ändra texten där", "change the text there"),
  htmlRemoved: warning("HTML togs bort ur texten", "HTML was removed from the text", "skicka ren text", "send plain text"),
  charactersRemoved: warning("osynliga tecken togs bort ur texten", "unseen characters were removed from the text", "skicka ren text", "send plain text"),
} satisfies Record<string, Message>;
