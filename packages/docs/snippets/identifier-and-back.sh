curl \
  'https://api.buddy.works/workspaces/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3' \
  -H "Authorization: Bearer $BUDDY_TOKEN"
