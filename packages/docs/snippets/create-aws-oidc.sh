curl \
  "https://api.buddy.works/workspaces/my-company/integrations" \
  -X POST \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "name": "AWS with OIDC",
    "type": "AMAZON",
    "scope": "WORKSPACE",
    "auth_type": "OIDC",
    "role_assumptions": [
      {
        "arn": "arn:aws:iam::123456789012:role/deploy"
      }
    ],
    "audience": "my-audience"
  }'
