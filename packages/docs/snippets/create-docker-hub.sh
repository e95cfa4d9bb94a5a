curl \
  "https://api.buddy.works/workspaces/my-company/integrations" \
  -X POST \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "name": "Docker Hub",
    "type": "DOCKER_HUB",
    "scope": "WORKSPACE",
    "username": "my-user",
    "password": "<your access token>"
  }'
