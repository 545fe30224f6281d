/** What the package is tried with: the name of a tool here, and what npm installs for it. */
export const TOOLS = {
  // The binaries of Node come as packages, one for each system and processor.
  'Node 20.19': [nodeOf('20.19.0')],
  'Node 20': [nodeOf('20.20.2')],
  'Node 22': [nodeOf('22.23.5')],
  'Node 24': [nodeOf('24.22.3')],
  'Node 26': [nodeOf('26.12.1')],
  Bun: ['bun@1.4.5'],
  Deno: ['deno@2.9.6'],
  esbuild: ['esbuild@0.28.2'],
  Rollup: ['rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.3'],
  webpack: ['webpack@5.113.0'],
  Vite: ['vite@8.4.0'],
  Parcel: ['parcel@2.16.4'],
  Metro: [
    'metro@0.87.1',
    'metro-babel-transformer@0.87.1',
    '@babel/core@7.29.13',
    '@babel/plugin-transform-export-namespace-from@7.29.15',
    '@babel/plugin-transform-modules-commonjs@7.29.14',
  ],
  Jest: ['jest@30.5.2', '@babel/core@7.29.13', '@babel/preset-env@7.29.14'],
  'TypeScript 5.7': ['typescript@5.7.3'],
  'TypeScript 5.8': ['typescript@5.8.3'],
  'TypeScript 5.9': ['typescript@5.9.3'],
  'TypeScript 6': ['typescript@6.0.3'],
  'TypeScript 7': ['typescript@7.0.2'],
} as const;

export type Tool = keyof typeof TOOLS;

function nodeOf(version: string): string {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${system}-${process.arch}@${version}`;
}
