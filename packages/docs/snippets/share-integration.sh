# The handle of the workspace is its domain.
curl 'https://api.buddy.works/workspaces' -H "Authorization: Bearer $BUDDY_TOKEN"

# The handle of the project is its name.
curl 'https://api.buddy.works/workspaces/my-company/projects' -H "Authorization: Bearer $BUDDY_TOKEN"

# The IDs of its pipelines, and of the people.
curl \
  'https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines' \
  -H "Authorization: Bearer $BUDDY_TOKEN"
curl 'https://api.buddy.works/workspaces/my-company/members' -H "Authorization: Bearer $BUDDY_TOKEN"

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
