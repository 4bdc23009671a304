import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

/** The D3 packages that do maths; those that draw or listen (selection, axis, transition, zoom) stay out. */
const D3_MATHS = ['d3-array', 'd3-scale', 'd3-shape', 'd3-geo', 'd3-time', 'd3-path'];

/** Packages of types only. */
const SHAPES = ['geojson', 'topojson-specification'];

/**
 * What each folder of src/ may import, in the README's one-way order. `ours` and `packages` are free, `types` only by
 * `import type`; a folder may always import from itself. `lazily` is for folders that may use `import()`,
 * `nested` for a folder inside another.
 */
const FOLDERS = {
  model: { packages: ['valibot', 'd3-array', ...SHAPES] },
  i18n: { types: ['model'], lazily: true },
  'i18n/*': { nested: true, types: ['model'] },
  theme: { types: ['model'], packages: ['lit'] },
  scenes: {
    ours: ['model'],
    types: ['i18n'],
    packages: [...D3_MATHS, ...SHAPES, 'topojson-client'],
  },
  views: { ours: ['i18n', 'theme'], types: ['scenes', 'model', 'export'], packages: ['lit'] },
  loading: { ours: ['model'] },
  controllers: { ours: ['loading', 'i18n'], types: ['model'], packages: ['lit'], lazily: true },
  export: { ours: ['views', 'scenes', 'theme', 'model', 'i18n', 'embed'], packages: ['lit'] },
  embed: { ours: [], lazily: true },
  elements: {
    ours: ['model', 'i18n', 'theme', 'scenes', 'views', 'loading', 'controllers'],
    types: ['export'],
    packages: ['lit'],
    lazily: true,
  },
  // A static picture is what a reader takes away, and a static chart is what an editor pastes.
  static: {
    ours: ['model', 'scenes', 'views', 'i18n', 'export', 'embed'],
    packages: ['d3-geo', '@resvg/resvg-js', 'node:[a-z/_]+'],
    lazily: true,
  },
  publish: {
    ours: ['model', 'scenes', 'views', 'i18n', 'theme'],
    packages: ['d3-array', 'd3-dsv', 'd3-geo', 'topojson-client', 'valibot', 'node:[a-z/_]+'],
  },
  cli: {
    ours: ['model', 'scenes', 'views', 'i18n', 'theme', 'publish', 'static'],
    packages: ['valibot', '@valibot/to-json-schema', 'node:[a-z/_]+'],
    lazily: true,
  },
};

const either = (parts) => (parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`);

function importRules(
  folder,
  { ours = [], types = [], packages = [], lazily = false, nested = false },
) {
  const relative = (folders) => `(?:\\.\\./)+${either(folders)}/`;
  const above = nested ? '\\.\\./[a-z-]+\\.ts$|' : '';
  const free = `^(?:\\./|${above}${relative([folder, ...ours])}|${either(packages)}(?:/|$))`;
  const typesOnly = `^${relative(types)}`;
  const place = `src/${folder}/ (see the table at the top of eslint.config.js)`;
  const restricted = [
    'error',
    {
      patterns: [
        { regex: `^(?!${free.slice(1)}|${typesOnly.slice(1)})`, message: `Not for ${place}` },
        {
          regex: `${typesOnly}`,
          allowTypeImports: true,
          message: `Types only, by \`import type\`, in ${place}`,
        },
      ],
    },
  ];
  return {
    files: [`src/${folder}/${nested ? '' : '**/'}*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': restricted,
      ...(lazily ? {} : { 'no-restricted-syntax': ['error', ...TEXT_ONLY, NO_LAZY_IMPORT] }),
    },
  };
}

const NO_LAZY_IMPORT = { selector: 'ImportExpression', message: 'This folder imports statically.' };

/** A dataset must not be able to run script, load an address or restyle a page, so nothing here writes markup. */
const TEXT_ONLY = [
  {
    selector: 'Identifier[name=/^(inner|outer)HTML$|^unsafe(HTML|SVG|MathML|Static)$|^styleMap$/]',
    message: 'Data goes into text and checked attributes only.',
  },
  {
    selector: 'Identifier[name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Data goes into text and checked attributes only.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      'A strict content policy refuses style attributes: use a class, a part or an SVG attribute.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(document|window|globalThis|self)$/] > Identifier[name=/^(cookie|localStorage|sessionStorage|write|writeln)$/]',
    message: 'No cookies, no storage, no document.write.',
  },
];

/** Array methods of ES2023 that Firefox has from 115 on; the widgets run in 113. */
const TOO_NEW = ['toReversed', 'toSorted', 'toSpliced', 'with'].map((property) => ({
  property,
  message: 'Firefox 113 lacks it: copy the array first.',
}));

/** Pages that still run Prototype.js or MooTools have these of their own. */
const PATCHED = [
  {
    object: 'Array',
    property: 'from',
    message: 'That of Prototype.js and MooTools maps nothing: [...items], or range of d3-array.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'cdn/',
      'shots/',
      'coverage/',
      'data/',
      'test/golden/',
      'test/fixtures/patched/',
      'types/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  {
    rules: {
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // noUnusedLocals of TypeScript tells the same.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/browser/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['test/browser/**/*.test.ts'],
    rules: {
      // @open-wc/testing types `equal` as a promise beside chai's own, and which comes first is chance.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          importNames: ['emulateMedia', 'setViewport'],
          message:
            'Not every engine has it: take it and `needs` from ./engine.ts (docs/testing.md).',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-this-assign-in-render': 'error',
      'lit/no-template-arrow': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'off',
      'no-restricted-syntax': ['error', ...TEXT_ONLY],
      'no-restricted-properties': ['error', ...TOO_NEW, ...PATCHED],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  ...Object.entries(FOLDERS).map(([folder, allowed]) => importRules(folder, allowed)),
  // These run in Node.
  { files: ['src/{cli,publish,static}/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
);
