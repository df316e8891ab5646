import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RefusedForm } from "../../../office/problem";
import { Empty } from "../../../ui/empty/empty";
import { Notice } from "../../../ui/notice/notice";
import { AlarmSection } from "../alarms/alarm-section";
import type { AlarmView } from "../alarms/alarm-words";
import type { CampaignState } from "../campaign";
import { DetailsList } from "./details-list";
import type { DetailsView } from "./details-view";
import { LackList, OverlapList } from "./lack-list";
import type { Overview } from "./overview";
import { EmergencyForm, StepForm } from "./step-form";
import * as styles from "./plan.css";

interface CampaignOverviewProps extends Overview {
  state: CampaignState;
  /** Of the campaign. */
  path: string;
  details: DetailsView;
  /** What is wrong with it while it goes on. */
  alarms: readonly AlarmView[];
  /** Where the log tells of it; null for who may not read the log. */
  logPath: string | null;
  /** A step that was not taken. */
  refused: RefusedForm | undefined;
}

/** A campaign's first page: what is next, what is missing, and what is planned. */
export function CampaignOverview(props: CampaignOverviewProps) {
  const { t } = useTranslation("office");
  const { state, path, details, alarms, lacks, overlaps, authorName, placements, languages, allLanguages, logPath } = props;
  return (
    <>
      <AlarmSection level="alarm" alarms={alarms} />
      <h2>{t("campaigns.next")}</h2>
      {state === "draft" && languages === 0 && placements === 0 && <Empty><FirstSteps path={path} /></Empty>}
      <NextStep {...props} />
      <AlarmSection level="info" alarms={alarms} />
      {lacks.length > 0 && <><h2>{t("campaigns.lacks")}</h2><LackList lacks={lacks} path={path} /></>}
      {overlaps.length > 0 && <Notice><p>{t("campaigns.overlaps")}</p><OverlapList overlaps={overlaps} /></Notice>}
      <h2>{t("campaigns.planned")}</h2>
      <DetailsList details={details} isNamed />
      <p><Link to={`${path}/placeringar`}>{t("campaigns.placements", { count: placements })}</Link></p>
      <p><Link to={`${path}/texter`}>{t("campaigns.languages", { count: languages, all: allLanguages })}</Link></p>
      {authorName !== null && <p>{t("campaigns.author")} <bdi>{authorName}</bdi>.</p>}
      {logPath !== null && <p><Link to={logPath}>{t("campaigns.log")}</Link></p>}
    </>
  );
}

/** The way from a new campaign to one that is seen. */
function FirstSteps({ path }: { path: string }) {
  const { t } = useTranslation("office");
  return (
    <ol>
      <li><Link to={`${path}/texter`}>{t("campaigns.first.texts")}</Link></li>
      <li><Link to={`${path}/placeringar`}>{t("campaigns.first.placements")}</Link></li>
      <li>{t("campaigns.first.review")}</li>
    </ol>
  );
}

function NextStep({ state, steps, lacks, isDue, details, path, mark, refused }: CampaignOverviewProps) {
  const { t } = useTranslation("office");
  const isBlocked = lacks.some(({ blocks }) => blocks);
  const own = steps.find(({ refusal }) => refusal === "ownWork");
  const open = steps.filter(({ change, refusal }) => refusal === null && !(isBlocked && (change === "publish" || change === "resume")));
  const shows = open.some(({ change }) => change === "publish" || change === "resume");
  const hasRefused = refused && !steps.some(({ change }) => change === refused.values.step);
  return (
    <>
      <p>{t(`campaigns.stateAbout.${state}`)}</p>
      {hasRefused && <Notice tone="urgent" role="alert">{refused.problems.map(({ key }) => <p key={key}>{t(key)}</p>)}</Notice>}
      {isBlocked && (state === "review" || state === "paused") && <p>{t("campaigns.blocked")}</p>}
      {shows && <p>{isDue ? t("campaigns.showsAtOnce") : details.starts && t("campaigns.showsFrom", { day: details.starts })}</p>}
      <div className={styles.steps}>{open.map(({ change }) => <StepForm key={change} change={change} isMain={!isBlocked} path={path} mark={mark} refused={refused?.values.step === change && !refused.values.emergency ? refused : undefined} />)}</div>
      {own && <><p>{t("campaigns.ownWork")}</p>{!isBlocked && <EmergencyForm change={own.change} path={path} mark={mark} refused={refused} />}</>}
    </>
  );
}
