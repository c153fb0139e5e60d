// The flow of the program, earliest stage first. A stage may import what stands before it, never what stands after.
const FLOW = [
  'core',
  'config',
  'sources',
  'places',
  'extract',
  'model',
  'rdf',
  'validation',
  'snapshot',
  'engine',
  'catalog',
  'generate',
  'build',
  'pages',
  'web',
  'cli',
];

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan-dependency',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    ...FLOW.slice(0, -1).map((stage, index) => ({
      name: `nothing-against-the-flow-of-${stage}`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(${FLOW.slice(index + 1).join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      // Packages of types alone have no "main".
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
