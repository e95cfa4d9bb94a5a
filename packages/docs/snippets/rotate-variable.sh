# Find the ID of the variable by its key.
curl \
  'https://api.buddy.works/workspaces/my-company/variables' \
  -H "Authorization: Bearer $BUDDY_TOKEN"

# Send the new value.
curl \
  'https://api.buddy.works/workspaces/my-company/variables/123' \
  -X PATCH \
  -H "Authorization: Bearer $BUDDY_TOKEN" \
  -H 'Content-Type: application/json' \
  -d '{ "value": "<your new API token>" }'
