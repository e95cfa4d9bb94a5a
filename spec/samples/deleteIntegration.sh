curl \
  "https://api.buddy.works/workspaces/my-company/integrations/abc123def456" \
  -X DELETE \
  -H "Authorization: Bearer $BUDDY_TOKEN"
