// The guides in the order of the reference, under what they are for. A guide that no row names is
// a fault, which the build tells.

export const GUIDES = [
  [
    'Guides',
    [
      'docs/first-steps.md',
      'docs/amounts.md',
      'docs/damage.md',
      'docs/script-conversion.md',
      'docs/articles.md',
      'docs/own-records.md',
      'docs/data.md',
      'docs/display.md',
      'docs/calendars.md',
      'docs/formats.md',
      'docs/command-line.md',
      'docs/scale.md',
      'docs/mcp.md',
      'docs/recipes.md',
    ],
  ],
  ['Coming from', ['docs/from-opencc-js.md', 'docs/from-chrono.md', 'docs/from-recognizers.md']],
  [
    'Facts',
    [
      'docs/quantities.md',
      'data/README.md',
      'docs/benchmarks.md',
      'docs/reliability.md',
      'docs/platforms.md',
      'docs/versioning.md',
    ],
  ],
  [
    'For contributors',
    ['docs/architecture.md', 'docs/extending.md', 'docs/data-guidelines.md', 'docs/site.md'],
  ],
  ['中文', ['README.zh-CN.md']],
];

/** Path of the page of a guide, below the reference, without its ending. */
export const pageOf = (guide) =>
  `documents/${guide === 'README.zh-CN.md' ? 'zh-cn' : guide === 'data/README.md' ? 'data-files' : guide.replace(/^docs\/|\.md$/g, '')}`;
