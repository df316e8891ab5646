/** Every address that nothing else answers: 404 in the site's clothes. */
export function loader() {
  throw new Response(null, { status: 404 });
}
