curl \
  'https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/4/action_executions/68e49e0e0875a8847e0980da/logs?limit=1000' \
  -H "Authorization: Bearer $BUDDY_TOKEN"
