curl \
  "https://api.buddy.works/workspaces/my-company/integrations" \
  -H "Authorization: Bearer $BUDDY_TOKEN"
