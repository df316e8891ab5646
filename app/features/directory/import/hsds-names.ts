import type { Fields } from "./fields";
import { findNearName } from "./plain-text";

/** The names that HSDS 3.0 and 3.1 have for fields, by what they are fields of. Specifications let others pass, and so misspelt ones too. */
const names = {
  service: "id organization_id program_id name alternate_name description url additional_urls email status interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified phones schedules service_areas service_at_locations languages organization funding cost_options program required_documents contacts attributes metadata capacities",
  organization: "id name alternate_name description email website additional_websites tax_status tax_id year_incorporated legal_status logo uri parent_organization_id funding contacts phones locations programs organization_identifiers attributes metadata services",
  phone: "id location_id service_id organization_id contact_id service_at_location_id number extension type description languages attributes metadata",
  schedule: "id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes attributes metadata",
  service_area: "id service_id service_at_location_id name description extent extent_type uri attributes metadata",
  language: "id service_id location_id phone_id name code note attributes metadata",
} as const;

/** Of HSDS 3.3, whose text we have not seen. */
const laterNames = ["operating_hours", "events"];

const known = Object.fromEntries(Object.entries(names).map(([entity, list]) => [entity, new Set(list.split(" "))]));

/** Tells of fields that are no fields: a misspelt one would be lost without a word. */
export function checkNames(fields: Fields, entity: keyof typeof names): void {
  const own = known[entity] ?? new Set();
  for (const name of Object.keys(fields.raw)) {
    if (own.has(name) || name.startsWith("x_")) continue;
    const near = findNearName(name, own);
    if (laterNames.includes(name)) fields.tell(name, "fieldOfLaterVersion");
    else if (near === undefined || near in fields.raw) fields.tell(name, "fieldUnknown");
    else fields.tell(name, "fieldMisspelt", near);
  }
}
