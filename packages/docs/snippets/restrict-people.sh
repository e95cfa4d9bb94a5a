curl \
  "https://api.buddy.works/workspaces/my-company/integrations/abc123def456" \
  -X PATCH \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "name": "GitHub Integration",
    "permissions": {
      "admins": "MANAGE",
      "others": "DENIED",
      "users": [
        {
          "id": 1,
          "access_level": "USE_ONLY"
        }
      ],
      "groups": [
        {
          "id": 2,
          "access_level": "MANAGE"
        }
      ]
    }
  }'
