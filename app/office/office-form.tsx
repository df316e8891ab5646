import { Form, type FormProps } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../ui/notice/notice";
import type { Problem, RefusedForm } from "./problem";
import { useOffice } from "./use-office";

interface OfficeFormProps extends Omit<FormProps, "method"> {
  /** What the action answered, if it refused this form. */
  refused?: RefusedForm | undefined;
}

/** A form of the office: its token, and above its fields what is wrong in them, which is read out at once. */
export function OfficeForm({ refused, children, ...attributes }: OfficeFormProps) {
  const { t } = useTranslation("office");
  const { token } = useOffice();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => void (refused && summary.current?.focus()), [refused]);
  const say = useProblem();
  return (
    <Form method="post" {...attributes}>
      <input type="hidden" name="token" value={token} />
      {refused && refused.problems.length > 0 && (
        <div ref={summary} tabIndex={-1} role="alert">
          <Notice tone="urgent">
            <p>{t("frame.problems", { count: refused.problems.length })}</p>
            <ul>{refused.problems.map((problem) => <li key={problem.field + problem.key}><a href={`#${problem.field}`}>{say(problem)}</a></li>)}</ul>
          </Notice>
        </div>
      )}
      {children}
    </Form>
  );
}

/** Says a problem in words. */
export function useProblem(): (problem: Problem) => string {
  const { t } = useTranslation("office");
  return ({ key, values }) => String(t(key, values ?? {}));
}

/** What stands in a field: what was written and refused, or what is saved; and what is wrong in it. */
export function useFieldOf(refused: RefusedForm | undefined) {
  const say = useProblem();
  return (name: string, saved = "") => {
    const problem = refused?.problems.find(({ field }) => field === name);
    return { name, defaultValue: refused?.values[name] ?? saved, ...(problem && { problem: say(problem) }) };
  };
}
