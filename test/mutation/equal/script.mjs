export const script = [];
