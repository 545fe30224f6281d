export type MarkupFormat = 'html';
export type MarkupOptions = { format: MarkupFormat };
export function convertMarkup(): string { return ''; }
