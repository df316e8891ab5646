/** Every address that nothing else answers: 404 in the site's clothes. */
export function loader() {
  throw new Response(null, { status: 404 });
}

/** A route without a page answers with nothing but its status; the error page takes the place of this one. */
export default function MissingRoute() {
  return null;
}
