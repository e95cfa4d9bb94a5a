curl \
  "https://api.buddy.works/workspaces/my-company/integrations" \
  -X POST \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "name": "GitHub Integration",
    "type": "GIT_HUB",
    "scope": "WORKSPACE",
    "auth_type": "TOKEN",
    "token": "<your GitHub token>"
  }'
