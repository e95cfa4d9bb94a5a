curl \
  "https://api.buddy.works/user/token" \
  -H "Authorization: Bearer $BUDDY_TOKEN"
