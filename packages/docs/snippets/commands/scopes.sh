npx @buddy-openapi/client scopes src/deploy.ts
