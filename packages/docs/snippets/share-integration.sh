# The handle of the workspace is its domain.
curl 'https://api.buddy.works/workspaces' -H "Authorization: Bearer $BUDDY_TOKEN"

# The name of the project, and the ID of its pipeline.
curl \
  'https://api.buddy.works/workspaces/my-company/identifiers?project=company-website&pipeline=dev' \
  -H "Authorization: Bearer $BUDDY_TOKEN"

# The people with their IDs. The next page is page=2, until a page is empty.
curl 'https://api.buddy.works/workspaces/my-company/members?page=1' -H "Authorization: Bearer $BUDDY_TOKEN"

# The integration, for one pipeline and one person.
curl \
  'https://api.buddy.works/workspaces/my-company/integrations' \
  -X POST \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H 'Content-Type: application/json' \
  -d '{
  "name": "GitHub Integration",
  "type": "GIT_HUB",
  "scope": "PROJECT",
  "project_name": "company-website",
  "token": "<your GitHub token>",
  "all_pipelines_allowed": false,
  "allowed_pipelines": [{ "id": 2 }],
  "permissions": {
    "admins": "MANAGE",
    "others": "DENIED",
    "users": [{ "id": 2, "access_level": "USE_ONLY" }],
    "groups": []
  }
}'

# What it has become.
curl \
  'https://api.buddy.works/workspaces/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3' \
  -H "Authorization: Bearer $BUDDY_TOKEN"

# Delete it, when nobody needs it any more.
curl \
  'https://api.buddy.works/workspaces/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3' \
  -X DELETE \
  -H "Authorization: Bearer $BUDDY_TOKEN"
