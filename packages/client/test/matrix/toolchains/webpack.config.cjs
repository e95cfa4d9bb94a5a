module.exports = {
  mode: "production",
  target: "node",
  entry: "./one-operation.mjs",
  output: { path: `${__dirname}/webpack`, filename: "one-operation.cjs" },
};
