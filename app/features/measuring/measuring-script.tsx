import script from "./seen.enhance.js?small";

/** Where the controller has decided that what is seen and touched is counted too. Without it every page works the same. */
export function MeasuringScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
