const client = require("@buddy-openapi/client");
const dry = require("@buddy-openapi/client/dry-run");
const agents = require("@buddy-openapi/client/tools");
const schemas = require("@buddy-openapi/client/schemas");
const scopes = require("@buddy-openapi/client/scopes");
const validate = require("@buddy-openapi/client/validate");
const testing = require("@buddy-openapi/client/testing");
const enums = require("@buddy-openapi/types/enums");
const document = require("@buddy-openapi/types/openapi.json");
const { runCases } = require("./cases.mjs");

exports.smoke = (input) =>
  runCases({ client, testing, schemas, scopes, dry, agents, validate, enums, document }, input);
