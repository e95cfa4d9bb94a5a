curl \
  "https://api.buddy.works/workspaces/my-company/integrations" \
  -X POST \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "name": "AWS",
    "type": "AMAZON",
    "scope": "WORKSPACE",
    "auth_type": "DEFAULT",
    "access_key": "<your access key>",
    "secret_key": "<your secret key>"
  }'
