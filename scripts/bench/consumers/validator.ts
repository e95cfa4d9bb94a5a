export { getIntegrationValidator } from "@buddy-openapi/client/validate";
