curl \
  'https://api.buddy.works/workspaces/my-company/projects?page=1&per_page=50' \
  -H "Authorization: Bearer $BUDDY_TOKEN"
