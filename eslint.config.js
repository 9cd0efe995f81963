import eslint from '@eslint/js'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { importDirection } from './tools/import-direction.mjs'

/** Folders and files of packages/core/src: each imports only from those before it. */
const layers = [
  'generated',
  'finding',
  'source',
  'schema',
  'rules',
  'document',
  'locale',
  'compare',
  'answers',
  'view',
  'template',
  'own-templates',
  'html',
  'review',
  'analyse',
  'read-settings',
  'rule-list',
  'explain',
  'remark-findings',
  'check',
  'coverage',
  'gate',
  'edition',
  'document-kinds',
  'build',
  'output',
  'catalogue',
  'starting-point',
  'intake',
  'session',
  'editor',
  'index',
]

const tests = ['**/*.test.ts', '**/*.test.data.ts', '**/testing.ts', 'test/**/*.ts']
const sourceOf = (folder) => fileURLToPath(new URL(`${folder}/src`, import.meta.url))

/** What a package may import. A package that is not named here is not one of ours. */
const direction = (folder, options) => ({
  files: [`${folder}/src/**/*.ts`],
  rules: { 'kravspek/import-direction': ['error', { source: sourceOf(folder), ...options }] },
})

const syntax = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Name what you export.',
  },
  enum: { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  class: {
    selector: ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/Error$/])',
    message: 'Classes are for errors only. Use a function and plain data.',
  },
  exportAll: {
    selector: 'ExportAllDeclaration:not([exportKind="type"])',
    message: 'List the public names one by one.',
  },
  clock: {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The same input must give the same output: take the time as a value.',
  },
  chance: {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same input must give the same output.',
  },
}

const hostGlobals = [
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'global',
  'window',
  'document',
]
const effectGlobals = ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'console']

const nodeGlobals = ['process', 'console', 'URL', 'Buffer', 'performance', 'setTimeout', 'clearTimeout']

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      'packages/cli/bundle/',
      '**/node_modules/',
      'out/',
      '.cache/',
      'packages/core/src/generated/*',
      '!packages/core/src/generated/concept.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { kravspek: { rules: { 'import-direction': importDirection } } },
  },
  {
    files: ['**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', syntax.defaultExport, syntax.enum, syntax.class, syntax.exportAll],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': [
        'error',
        { fixMixedExportsWithInlineTypeSpecifier: true },
      ],
      // A switch without a default names every case; one with `const unknown: never = node` is checked by the compiler.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A map from free names is read by ['name'], a known property by .name.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Characters that XML and YAML forbid are looked for by name.
      'no-control-regex': 'off',
      // Validators and parsers give `unknown`; a callable with properties is an interface there.
      '@typescript-eslint/prefer-function-type': 'off',
    },
  },

  direction('packages/core', { packages: [] }),
  {
    ...direction('packages/core', { packages: [], layers, isPure: true }),
    ignores: tests,
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals, ...effectGlobals],
      'no-restricted-syntax': ['error', ...Object.values(syntax)],
    },
  },
  direction('packages/docx', { packages: ['@kravspek/core'] }),
  {
    files: ['packages/docx/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...Object.values(syntax)] },
  },
  direction('packages/xlsx', { packages: ['@kravspek/core', '@kravspek/docx/package'] }),
  {
    files: ['packages/xlsx/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...Object.values(syntax)] },
  },
  direction('packages/cli', {
    packages: [
      '@kravspek/core',
      '@kravspek/core/catalogue',
      '@kravspek/core/editor',
      '@kravspek/core/starting-point',
      '@kravspek/core/own-templates',
      '@kravspek/docx',
      '@kravspek/docx/house-words',
      '@kravspek/xlsx',
    ],
  }),
  direction('extension', {
    packages: [
      '@kravspek/core',
      '@kravspek/core/catalogue',
      '@kravspek/core/editor',
      '@kravspek/core/starting-point',
      '@kravspek/docx',
      '@kravspek/docx/house-words',
      '@kravspek/xlsx',
    ],
    // The same source runs in the browser's extension host.
    isPure: true,
  }),

  {
    files: tests,
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A module that is only there after the build is imported by a name that is computed, and typed by hand.
      '@typescript-eslint/consistent-type-imports': 'off',
      // A mocha callback uses `this`; describe and it return nothing that is waited for.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])),
    },
  },
)
