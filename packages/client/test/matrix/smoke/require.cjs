const client = require("@buddy-openapi/client");
const schemas = require("@buddy-openapi/client/schemas");
const scopes = require("@buddy-openapi/client/scopes");
const validate = require("@buddy-openapi/client/validate");
const testing = require("@buddy-openapi/client/testing");
const enums = require("@buddy-openapi/types/enums");
const document = require("@buddy-openapi/types/openapi.json");
const { runCases } = require("./cases.mjs");

exports.smoke = (input) => runCases({ client, testing, schemas, scopes, validate, enums, document }, input);
