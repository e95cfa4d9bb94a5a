npx --yes @stoplight/prism-cli@5.16.0 mock node_modules/@buddy-openapi/types/dist/openapi.json
