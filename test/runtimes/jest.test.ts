import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { installed, run } from './tools.js';

const TEST = `
const { parseAmount, readArticle } = require('luntan');
const { s2t } = require('luntan/script');
test('luntan in CommonJS', () => {
  expect(parseAmount('673.17亿元').decimal).toBe('67317000000');
  expect(readArticle('签约3亿元。').mentions).toHaveLength(1);
  expect(s2t('论坛')).toBe('論壇');
});
`;

/** The one block of docs/platforms.md that is a configuration of Jest. */
function documentedSetting(): string {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/platforms.md'), 'utf8');
  const [, setting = ''] = /^```js\n\/\/ jest\.config\.cjs\n([\s\S]*?)^```/m.exec(guide) ?? [];
  return setting;
}

test('Jest in CommonJS, set as the guide says', () => {
  const tools = installed('Jest');
  const setting = documentedSetting();
  expect(setting).toContain('module.exports');
  // As in a project that has Jest and Babel among its packages: here they are in a folder of their own.
  writeFileSync(
    join(tools, 'jest.config.cjs'),
    `${setting}
module.exports.rootDir = ${JSON.stringify(inject('app'))};
module.exports.testMatch = ['<rootDir>/luntan.test.cjs'];`,
  );
  writeFileSync(join(inject('app'), 'luntan.test.cjs'), TEST);
  const jest = join(tools, 'node_modules/jest/bin/jest.js');
  run(tools, process.execPath, [jest, '--config', 'jest.config.cjs', '--no-cache']);
});
