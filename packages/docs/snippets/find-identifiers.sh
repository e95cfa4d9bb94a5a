curl \
  'https://api.buddy.works/workspaces/my-company/identifiers?project=company-website&integration=my-github-integration' \
  -H "Authorization: Bearer $BUDDY_TOKEN"
