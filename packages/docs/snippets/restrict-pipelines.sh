curl \
  "https://api.buddy.works/workspaces/my-company/integrations/abc123def456" \
  -X PATCH \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "name": "GitHub Integration",
    "all_pipelines_allowed": false,
    "allowed_pipelines": [
      {
        "id": 1
      },
      {
        "id": 2
      }
    ]
  }'
