/** Where the office keeps its campaigns. */
export const campaignsPath = "/redaktion/kampanjer";

/** Address of a campaign in the office; its parts lie under it. */
export function campaignPath(id: string): string {
  return `${campaignsPath}/${id}`;
}
