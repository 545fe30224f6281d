export const formats = [
  {
    file: 'formats/csv.ts',
    line: 'if (part.columns.length > 0) {',
    from: 'part.columns.length > 0',
    to: 'part.columns.length >= 0',
    why: 'of no columns none is filled in; only the cell is made for nothing',
  },
  {
    file: 'formats/json-schema.ts',
    line: "for (const { properties } of node.$defs?.['Statement']?.anyOf ?? []) {",
    from: '[]',
    to: '["Stryker was here"]',
    why: 'a text has no properties, and is passed over',
  },
];
