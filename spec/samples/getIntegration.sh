curl \
  "https://api.buddy.works/workspaces/my-company/integrations/abc123def456" \
  -H "Authorization: Bearer $BUDDY_TOKEN"
