curl \
  'https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions' \
  -X POST \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H 'Content-Type: application/json' \
  -d '{ "to_revision": { "revision": "HEAD" } }'
