import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'site/dist', 'coverage', '**/*.generated.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  { files: ['bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**', 'test/**', 'site/**', '*.ts'],
    rules: {
      // Records are `interface Forum extends z.infer<…> {}`: the name is what TypeDoc shows.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type A }` keeps `import {}` in the build, and with it what `A` needs.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**', 'site/src/**'],
    rules: {
      // Longer chains of conditions become lists of small checks that have a name.
      complexity: ['error', 20],
      // What a call knows lives and ends with the call; tables are made by `lazy`.
      'no-restricted-syntax': [
        'error',
        {
          selector: ":matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind='let']",
          message:
            'State of a module outlives the call. Keep it in the call, or make it by lazy().',
        },
      ],
    },
  },
  {
    // These two hold no answer: memory that each call writes over, and what a tag always means.
    files: ['src/text/characters/source.ts', 'src/text/reader-language.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
