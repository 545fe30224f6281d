/** Form of every id: lower-case words joined by hyphens, beginning with a letter. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
