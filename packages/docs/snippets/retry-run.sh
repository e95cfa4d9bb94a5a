curl \
  "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/4" \
  -X PATCH \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{ "operation": "RETRY" }'
