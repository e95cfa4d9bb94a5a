const client = require("@buddy-openapi/client");
const enums = require("@buddy-openapi/types/enums");
const document = require("@buddy-openapi/types/openapi.json");
const { runCases } = require("./cases.mjs");

exports.smoke = (input) => runCases({ client, enums, document }, input);
