export const lookup = [];
