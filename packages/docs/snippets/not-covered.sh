curl \
  "https://api.buddy.works/workspaces/my-company/projects" \
  -H "Authorization: Bearer $BUDDY_TOKEN"
