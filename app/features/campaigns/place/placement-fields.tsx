import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { SelectField, TextField } from "../../../ui/field/field";
import { type PlacementKind, type PlacementState, placementStates, type SlotName, slotNames } from "../campaign";
import type { PlacementDraft, TargetChoice } from "./placement-view";
import { ScheduleFields } from "./schedule-fields";

export interface PlacementFieldsProps {
  kind: PlacementKind;
  draft: PlacementDraft;
  refused: RefusedForm | undefined;
  targets: readonly TargetChoice[];
  /** The least count that the site tells of anything. */
  siteSmallest: number;
  /** What somebody else has saved meanwhile, to be shown beside what the form says. */
  saved?: PlacementDraft | undefined;
}

/** What is asked of a placement of some kind. */
export function PlacementFields({ kind, draft, refused, targets, siteSmallest, saved }: PlacementFieldsProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const titleOf = (target: string) => targets.find(({ id, title }) => id === target && title !== "")?.title ?? t("placements.field.ownPage");
  const help: Help = (name, text, say = (value) => value) => {
    const value = saved?.[name];
    if (value === undefined || value === refused?.values[name]) return text;
    return <>{text} <strong>{value === "" ? t("placements.field.savedEmpty") : t("placements.field.saved", { value: say(value) })}</strong></>;
  };
  return (
    <>
      <TextField rows={kind === "post" ? 4 : 1} label={t(kind === "post" ? "placements.field.postText" : "placements.field.name")} help={help("name", t(kind === "post" ? "placements.field.postTextHelp" : "placements.field.nameHelp"))} {...field("name", draft.name)} />
      <PlaceField kind={kind} draft={draft} field={field} help={help} />
      {(kind === "external" || kind === "post") && (
        <TextField type="url" inputMode="url" dir="ltr" spellCheck={false} label={t(kind === "external" ? "placements.field.addressExternal" : "placements.field.addressPost")} help={help("address", t("placements.field.addressHelp"))} {...field("address", draft.address)} />
      )}
      <SelectField label={t("placements.field.target")} help={help("target", t("placements.field.targetHelp"), titleOf)} {...field("target", draft.target)} options={targets.map(({ id, title }) => ({ value: id, label: title || t("placements.field.ownPage") }))} />
      <ScheduleFields spans={draft.spans} refused={refused} saved={saved?.spans} />
      <TextField inputMode="numeric" label={t("placements.field.smallest")} help={help("smallest", t("placements.field.smallestHelp", { smallest: siteSmallest }))} {...field("smallest", draft.smallest)} />
      <SelectField label={t("placements.field.state")} help={help("state", t("placements.field.stateHelp"), (state) => t(`placements.state.${state as PlacementState}`))} {...field("state", draft.state)} options={placementStates.map((state) => ({ value: state, label: t(`placements.state.${state}`) }))} />
    </>
  );
}

interface PlaceFieldProps {
  kind: PlacementKind;
  draft: PlacementDraft;
  field: ReturnType<typeof useFieldOf>;
  help: Help;
}

/** What stands under a label. @param say Says a saved value in words. */
type Help = (name: Exclude<keyof PlacementDraft, "spans">, text: string, say?: (value: string) => string) => ReactNode;

const places = { external: "External", post: "Post", print: "Print", mail: "Mail" } as const;

/** Where it stands: one of our own slots, or words. */
function PlaceField({ kind, draft, field, help }: PlaceFieldProps) {
  const { t } = useTranslation("office");
  if (kind === "slot") return <SelectField label={t("placements.field.slot")} help={help("place", t("placements.kindHelp.slot"), (slot) => t(`placements.slot.${slot as SlotName}`))} {...field("place", draft.place)} options={slotNames.map((slot) => ({ value: slot, label: t(`placements.slot.${slot}`) }))} />;
  return <TextField label={t(`placements.field.place${places[kind]}`)} help={help("place", t(`placements.field.placeHelp${places[kind]}`))} {...field("place", draft.place)} />;
}
