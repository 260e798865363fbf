// Properties are tried on the same cases each time, so that no landing hangs on chance. PRESENCE_CHANCE=7 tries others.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ seed: Number(process.env.PRESENCE_CHANCE ?? 1) });

module.exports = fc;
