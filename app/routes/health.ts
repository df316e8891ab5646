/** For whoever watches the server: the process answers. */
export function loader() {
  return Response.json({ status: "ok" });
}
