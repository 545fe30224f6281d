import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/api', '**/*.generated.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  { files: ['bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**', 'test/**', '*.ts'],
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
);
