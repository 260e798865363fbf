/** @param {string} text @returns {string} the text without the colours of a terminal */
export const plain = (text) =>
  text.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
