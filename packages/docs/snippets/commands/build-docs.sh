pnpm --filter @buddy-openapi/docs build   # writes dist/; open dist/index.html
