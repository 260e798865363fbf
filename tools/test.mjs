// npm test: everything, from a bare clone. The last line says how many passed and failed.
const oldest = 20;
const [major] = process.versions.node.split('.').map(Number);

if (major < oldest) {
  console.error(
    `Présence needs Node ${oldest} or newer, and this is Node ${process.versions.node}: see https://nodejs.org.`,
  );
  process.exitCode = 1;
} else {
  import('./test/run.mjs').then(({ runAsCommand }) => runAsCommand());
}
