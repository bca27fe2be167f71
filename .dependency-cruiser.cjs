const swc = require('@swc/core');

/*
 * TypeScript 7 has no parser that dependency-cruiser could call: without another it would see no .ts file at all, and
 * say that all is well. swc parses them, but has to be told which files hold JSX; tests/contract/layers.test.ts watches.
 */
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });

/**
 * Who may import whom (ARCHITECTURE.md). A folder that is not named here may import nothing of src.
 * Packages are kept behind the one folder that wraps them.
 */
const LAYERS = {
  base: [],
  model: ['base'],
  scene: ['base'],
  ui: ['base'],
  words: ['base'],
  symbols: ['base', 'words'],
  kinds: ['base', 'model', 'scene', 'words'],
  print: ['base', 'model', 'scene'],
  paint: ['base', 'scene', 'symbols'],
  storage: ['base', 'model'],
  exchange: ['base', 'model', 'symbols'],
  screens: ['base', 'model', 'scene', 'ui', 'words', 'symbols', 'print', 'paint', 'storage', 'exchange'],
};

/** Tests may reach for what they like: only what ships is held to the table. */
const NOT_A_TEST = { pathNot: String.raw`\.test\.tsx?$` };
/** A kind's Panel.tsx, the components it is made of, and the fields that panels share. */
const PANEL = '^src/kinds/.+[.]tsx$';

/** A layer may import itself, what the table allows, and nothing else of src. */
function layerRule([layer, allowed]) {
  const own = layer === 'kinds' || layer === 'screens' ? [] : [layer];
  const within = `^src/(${[...own, ...allowed].join('|') || layer})/`;
  const extra = { kinds: ['^src/kinds/'], screens: ['^src/screens/', String.raw`^src/kinds/[^/]+\.ts$`] };
  return {
    name: `${layer}-imports-only-what-it-may`,
    comment: `src/${layer} may import: ${[...allowed, 'itself'].join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${layer}/`, pathNot: [NOT_A_TEST.pathNot, ...(layer === 'kinds' ? [PANEL] : [])] },
    to: { path: '^src/', pathNot: [within, ...(extra[layer] ?? [])] },
  };
}

/** Only `home` may import the package or packages. */
function packageRule(name, packages, home) {
  return {
    name: `${name}-only-in-its-place`,
    comment: `${name} is imported in ${home} and nowhere else.`,
    severity: 'error',
    from: { path: '^src/', pathNot: [`^${home}`, NOT_A_TEST.pathNot] },
    to: { path: `(^|node_modules/)(${packages.join('|')})(/|$)` },
  };
}

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(layerRule),
    {
      name: 'panel-imports-only-what-it-may',
      comment: "A kind's panel may import what its kind may, and ui.",
      severity: 'error',
      from: { path: PANEL },
      to: { path: '^src/', pathNot: '^src/(base|model|scene|words|ui|kinds)/' },
    },
    {
      name: 'no-kind-imports-a-kind',
      comment:
        'What two kinds share stands beside their folders, in src/kinds or below it in model or scene.',
      severity: 'error',
      from: { path: '^src/kinds/([^/]+)/' },
      to: { path: '^src/kinds/[^/]+/', pathNot: '^src/kinds/$1/' },
    },
    {
      name: 'no-shared-part-imports-a-kind',
      comment: 'Kinds are found by their folders: nothing names one.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/kinds/[^/]+/', '^src/app/', NOT_A_TEST.pathNot] },
      to: { path: '^src/kinds/[^/]+/' },
    },
    {
      name: 'no-screen-imports-a-screen',
      comment:
        'What two screens share belongs in screens/parts, or in ui where it knows nothing of our work.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/' },
      to: { path: '^src/screens/[^/]+/', pathNot: '^src/screens/($1|parts)/' },
    },
    {
      name: 'nothing-imports-app',
      comment: 'app joins everything, so nothing but main may know it.',
      severity: 'error',
      from: { path: '^src/', pathNot: [String.raw`^src/(app/|main\.tsx)`, NOT_A_TEST.pathNot] },
      to: { path: String.raw`^src/(app/|main\.tsx)` },
    },
    {
      name: 'no-stray-file',
      comment: 'Every file of src belongs to a layer of the table.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: String.raw`^src/(${[...Object.keys(LAYERS), 'app'].join('|')})/|^src/main\.tsx$`,
      },
      to: {},
    },
    { name: 'no-cycle', comment: 'Imports go one way.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-lost-import',
      comment: 'It resolves to no file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    packageRule('konva', ['konva', 'react-konva'], 'src/paint/canvas/'),
    packageRule('react', ['react', 'react-dom', 'react-reconciler', '@types/react'], 'src/paint/canvas/'),
    packageRule('jspdf', ['jspdf'], 'src/paint/pdf/'),
    packageRule('harfbuzz', ['harfbuzzjs', 'bidi-js'], 'src/paint/letters/'),
    packageRule('idb', ['idb'], 'src/storage/'),
    packageRule('fflate', ['fflate'], 'src/exchange/'),
    packageRule('xmldom', ['@xmldom/xmldom', 'svgpath'], 'src/exchange/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
