/** Words of places that are kept secret. */
export const sheltered = /shelter|skydds(?:boende|bostad)|skydda[dt]e? (?:boende|adress|person)|hemlig adress|boendeplats|jourboende|jourlägenhet|kvinnohus|(?:kvinno|tjej|mans)jour|refuge|safe ?house|turvakoti|address-secret|confidential|konfidentiell/i;
/** Words by which someone says that a record is not for the public. "Confidential" is none: most helplines call their talks so. */
export const hidden = /do[ _-]?not[ _-]?publish|not for publication|(?:ej|inte|aldrig) publiceras|publiceras (?:ej|inte|aldrig)/i;
/** Fields that say so when they are set. */
export const hiddenField = /^(?:is_|x_)?(?:confidential|do_?not_?publish|hemlig|skyddad|konfidentiell)/i;

/** Fields that say where something lies. Whole branches go: a location's name or description tells as much as its street. */
export const placeField = /^(?:x_)?(?:addresses|address(?:_?\d)?|street.*|.*street|.*adress.*|.*_address|address_.*|locations?|place|post(?:al)?_?(?:code|nummer|nr|ort)|postcode|zip.*|city|ort|gata|gatu.*|lat|latitude|latitud|lon|lng|long|longitude|longitud|breddgrad|längdgrad|langdgrad|geo.*|coordinates|koordinater|position|attention|transportation|external_identifier|gps.*|maps?|karta|what3words|directions|vägbeskrivning)$/i;
/** Of those, the ones whose words would also be found in a text: not a city, which many a name has in it. */
export const coarseField = /^(?:city|ort|post_?ort|postal_city|country|state_province|region|address_type|location_type|id|.*_id|name|description)$/i;
/** Fields of links and addresses of mail. */
export const linkField = /url|uri|link|website|webb|e-?mail|e-?post|address$/i;

/** A street with its number, and a postcode before a name, as they are written in Sweden. */
export const written = /(?:\p{Lu}[\p{L}.-]*(?:gatan|vägen|gränden|torget|allén|stigen|backen|leden|stråket|esplanaden|plan)|\p{Lu}[\p{L}.-]+ (?:gata|väg|gränd|torg|allé|stig))\s+\d+(?:\s?[A-Za-z]\b)?|(?<!\d[ -]?)\d{3} ?\d{2}(?=,? \p{Lu}\p{Ll})|(?<![\d.])(?:5[5-9]|6\d|1\d|2[0-4])\.\d{4,}(?!\d)/gu;
/** Links that are a place and nothing else. */
export const mapLink = /^https?:\/\/(?:[\w-]+\.)*(?:google\.[a-z.]+\/maps|maps\.|goo\.gl\/maps|openstreetmap\.|hitta\.se|kartor\.eniro|bing\.com\/maps|what3words)/i;
