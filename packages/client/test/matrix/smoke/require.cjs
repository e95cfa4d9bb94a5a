const client = require("@buddy-openapi/client");
const testing = require("@buddy-openapi/client/testing");
const enums = require("@buddy-openapi/types/enums");
const document = require("@buddy-openapi/types/openapi.json");
const { runCases } = require("./cases.mjs");

exports.smoke = (input) => runCases({ client, testing, enums, document }, input);
