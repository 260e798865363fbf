// npm run dev: npm start, rebuilding and restarting as files change.
const oldest = 20;
const [major] = process.versions.node.split('.').map(Number);

if (major < oldest) {
  console.error(
    `Présence needs Node ${oldest} or newer, and this is Node ${process.versions.node}: see https://nodejs.org.`,
  );
  process.exitCode = 1;
} else {
  import('./dev/run.mjs').then(({ runAsCommand }) => runAsCommand());
}
