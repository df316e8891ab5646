/** The address that leads away. */
export const exitPath = "/x";
