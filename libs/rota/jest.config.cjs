module.exports = { ...require('../../jest.preset.cjs'), displayName: 'rota', rootDir: __dirname };
