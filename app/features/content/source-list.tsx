import type { PageSource } from "./page";

/** Sources in a row, each isolated and linked where its exact address was kept. */
export function SourceList({ sources }: { sources: (Pick<PageSource, "title" | "date"> & { address?: string | null | undefined })[] }) {
  return sources.map(({ title, address, date }, index) => (
    <bdi key={index}>
      {index > 0 && "; "}
      {address ? <a href={address} rel="noreferrer">{title}</a> : title}
      {date && ` (${date})`}
    </bdi>
  ));
}
