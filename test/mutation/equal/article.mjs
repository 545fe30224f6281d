export const article = [];
