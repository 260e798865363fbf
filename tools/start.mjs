// npm start: from a bare clone to a running Présence. Nothing here needs a package, nor a recent Node.
const oldest = 20;
const [major] = process.versions.node.split('.').map(Number);

if (major < oldest) {
  console.error(
    `Présence needs Node ${oldest} or newer, and this is Node ${process.versions.node}: see https://nodejs.org.`,
  );
  process.exitCode = 1;
} else {
  import('./start/run.mjs').then(({ runAsCommand }) => runAsCommand());
}
