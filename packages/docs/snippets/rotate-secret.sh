curl \
  "https://api.buddy.works/workspaces/my-company/integrations/abc123def456" \
  -X PATCH \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "name": "GitHub Integration",
    "token": "<your new GitHub token>"
  }'
