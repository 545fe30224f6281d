export const text = [];
