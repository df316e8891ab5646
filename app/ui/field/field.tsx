import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import * as styles from "./field.css";

interface FieldProps {
  label: string;
  /** How to fill it in, under the label. */
  help?: ReactNode;
  /** What is wrong in it, and how to mend it. */
  problem?: string | undefined;
}

type Described = FieldProps & { id: string };

/** What a control is described by, for who hears the page. */
function describe({ id, help, problem }: Described) {
  const ids = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean);
  return { id, "aria-invalid": problem ? true : undefined, "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined };
}

/** Label, help, what is wrong, and then the control: read in this order. */
function Around({ id, label, help, problem, children }: Described & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      {help && <p id={`${id}-help`} className={styles.help}>{help}</p>}
      {problem && <p id={`${id}-problem`} className={styles.problem}>{problem}</p>}
      {children}
    </div>
  );
}

type TextFieldProps = FieldProps & { name: string; id?: string; rows?: number } & Omit<InputHTMLAttributes<HTMLInputElement> & TextareaHTMLAttributes<HTMLTextAreaElement>, "rows" | "name" | "id" | "className">;

/** @param rows More than one for a text that may be long. */
export function TextField({ label, help, problem, name, id = name, rows = 1, ...attributes }: TextFieldProps) {
  const described = { id, label, help, problem };
  return (
    <Around {...described}>
      {rows > 1
        ? <textarea name={name} rows={rows} className={styles.control} {...describe(described)} {...attributes} />
        : <input name={name} className={styles.control} {...describe(described)} {...attributes} />}
    </Around>
  );
}

type SelectFieldProps = FieldProps & { name: string; id?: string; options: readonly { value: string; label: string; lang?: string }[] } & Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "id" | "className">;

export function SelectField({ label, help, problem, name, id = name, options, ...attributes }: SelectFieldProps) {
  const described = { id, label, help, problem };
  return (
    <Around {...described}>
      <select name={name} className={styles.control} {...describe(described)} {...attributes}>
        {options.map((option) => <option key={option.value} value={option.value} lang={option.lang}>{option.label}</option>)}
      </select>
    </Around>
  );
}

type CheckFieldProps = { label: string; name: string; id?: string } & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "type" | "className">;

/** Something that is so or not; as a choice of several with `type="radio"`. */
export function CheckField({ label, name, id = name, type = "checkbox", ...attributes }: CheckFieldProps & { type?: "checkbox" | "radio" }) {
  return (
    <label htmlFor={id} className={styles.check}>
      <input type={type} name={name} id={id} className={styles.box} {...attributes} />
      <span>{label}</span>
    </label>
  );
}
