import type { ButtonHTMLAttributes } from "react";
import { button } from "./button.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One main action a form; what cannot be undone is harmful. */
  kind?: "main" | "other" | "harmful";
}

export function Button({ kind = "main", type = "button", ...attributes }: ButtonProps) {
  return <button type={type} className={button({ kind })} {...attributes} />;
}
