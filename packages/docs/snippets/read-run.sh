curl \
  'https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/4' \
  -H "Authorization: Bearer $BUDDY_TOKEN"
